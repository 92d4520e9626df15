dossier.shard("text/countries/turkiye.html","","Asia");
