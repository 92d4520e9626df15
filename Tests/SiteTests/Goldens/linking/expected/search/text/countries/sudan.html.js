dossier.shard("text/countries/sudan.html","","Africa");
