dossier.shard("text/people/joe-biden.html","","Washington is left alone, Georgia is the country, Chad too, and he is he.");
