dossier.cards(0,{
"countries/land.html":["Land","\"'>\u003cscript>alert(1)\u003c/script>{{site.title}}&lt;","\"'>alert(1){{site.title}}\u003c","2025-04-03","3 April 2025"],
"issues/grain.html":["Grain","Issue","\"'>\u003cscript>alert(1)\u003c/script>{{site.title}}&lt;","2025-04-03","3 April 2025"],
"people/jane.html":["\"'>\u003cscript>alert(1)\u003c/script>{{site.title}}&lt;","\"'>\u003cscript>alert(1)\u003c/script>{{site.title}}&lt;, \"'>\u003cscript>alert(1)\u003c/script>{{site.title}}&lt;","\"'>\u003cscript>alert(1)\u003c/script>{{site.title}}&lt;","2025-04-03","3 April 2025"],
"things/t.html":["\"'>\u003cscript>alert(1)\u003c/script>{{site.title}}&lt;","\"'>\u003cscript>alert(1)\u003c/script>{{site.title}}&lt;","","2025-04-03","3 April 2025"],
"issues/script-alert-1-script-site-title-lt.html":["\"'>\u003cscript>alert(1)\u003c/script>{{site.title}}&lt;","Issue","","2025-04-03","3 April 2025"]
});
