dossier.shard("text/countries/poland.html","","Europe");
