dossier.shard("text/countries/nigeria.html","","Africa");
