import Testing

@testable import Briefs

@Suite struct PublishTargetTests {
  @Test func `is read from site.yml in the order given`() {
    let (settings, complaints) = readSettings(
      """
      publish:
        live: rclone  mysite:www/my desk
        mirror: rsync me@example.org:/var/www/desk
        stick: /media/my stick/desk
        near: ../elsewhere
      """)
    #expect(complaints == "")
    #expect(
      settings.publish.map { [$0.name, $0.carrier.rawValue, $0.place] } == [
        ["live", "rclone", "mysite:www/my desk"], ["mirror", "rsync", "me@example.org:/var/www/desk"],
        ["stick", "folder", "/media/my stick/desk"], ["near", "folder", "../elsewhere"],
      ])
  }

  @Test(arguments: ["rclone", "rsync", "rclone --config=x", "rsync -e evil x:y", "--delete"])
  func `is no option of a program`(text: String) {
    #expect(PublishTarget(name: "x", text) == nil)
  }
}
