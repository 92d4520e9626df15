dossier.shard("text/countries/land.html","","\"'>\x3cscript>alert(1)\x3c/script>{{site.title}}&lt;\n\"'>alert(1){{site.title}}\x3c");
