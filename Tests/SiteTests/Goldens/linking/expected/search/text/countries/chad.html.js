dossier.shard("text/countries/chad.html","","Africa");
