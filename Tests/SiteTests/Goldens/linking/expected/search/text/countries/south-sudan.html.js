dossier.shard("text/countries/south-sudan.html","","Africa");
