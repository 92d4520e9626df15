dossier.shard("text/countries/jordan.html","","Asia");
