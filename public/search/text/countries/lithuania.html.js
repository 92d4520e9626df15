dossier.shard("text/countries/lithuania.html","","Europe");
