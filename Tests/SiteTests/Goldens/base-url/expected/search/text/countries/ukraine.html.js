dossier.shard("text/countries/ukraine.html","","Europe");
