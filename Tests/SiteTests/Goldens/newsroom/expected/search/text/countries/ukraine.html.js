dossier.shard("text/countries/ukraine.html","","Eastern Europe\nIts ports lie on the Black Sea.");
