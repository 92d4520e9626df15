dossier.shard("text/people/ann-example.html","","Example spoke.");
