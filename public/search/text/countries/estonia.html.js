dossier.shard("text/countries/estonia.html","","Europe");
