dossier.shard("text/countries/equatorial-guinea.html","","Africa");
