dossier.shard("text/countries/ivory-coast.html","","Africa");
