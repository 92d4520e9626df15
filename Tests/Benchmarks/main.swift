/// Measures the hot paths on a folder of texts, or on made-up ones: `benchmarks linking [FOLDER]`.

let arguments = Array(CommandLine.arguments.dropFirst())

switch arguments.first {
case "linking" where arguments.count <= 2:
  LinkingBenchmark(texts: arguments.count == 2 ? Texts.read(arguments[1]) : Texts.madeUp()).run()
default:
  print("usage: benchmarks linking [FOLDER]")
}
