dossier.shard("text/countries/sao-tome-and-principe.html","","Africa");
