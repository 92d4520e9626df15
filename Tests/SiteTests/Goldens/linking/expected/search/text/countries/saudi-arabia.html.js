dossier.shard("text/countries/saudi-arabia.html","","Asia");
