dossier.shard("text/people/đorđe-đorđević.html","","Рани живот\nРођен је у Београду.");
