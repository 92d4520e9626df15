dossier.cards(0,{
"countries/moldova.html":["Moldova","Europe","Moldova: pay.","2025-04-02","2 April 2025"],
"issues/river-tolls.html":["River Tolls","Issue","","2025-04-02","2 April 2025"],
"people/ada-example.html":["Ada Example","Person","— Ada Example","2025-04-01","1 April 2025"]
});
