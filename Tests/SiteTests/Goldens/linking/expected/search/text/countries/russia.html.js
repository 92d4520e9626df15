dossier.shard("text/countries/russia.html","","Europe");
