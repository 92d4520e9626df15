dossier.shard("text/issues/grain.html","","Do ships sail?\nThe route was opened in 2022.");
