dossier.shard("text/countries/georgia.html","","Asia");
