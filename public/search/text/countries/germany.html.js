dossier.shard("text/countries/germany.html","","Europe");
