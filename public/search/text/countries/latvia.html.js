dossier.shard("text/countries/latvia.html","","Europe");
