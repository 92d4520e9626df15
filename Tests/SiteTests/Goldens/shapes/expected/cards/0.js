dossier.cards(0,{
"issues/river-tolls.html":["River tolls","Issue","River tolls: worse.","2025-04-03","3 April 2025"],
"people/ada-example.html":["Ada Example","Person","— Ada Example, interview, 31 March 2025","2025-04-03","3 April 2025"],
"countries/estonia.html":["Estonia","Europe","","2025-04-03","3 April 2025"],
"countries/lithuania.html":["Lithuania","Europe","","2025-04-03","3 April 2025"],
"countries/latvia.html":["Latvia","Europe","","2025-04-03","3 April 2025"],
"countries/moldova.html":["Moldova","Europe","Moldova has raised its tolls.","2025-04-03","3 April 2025"],
"countries/romania.html":["Romania","Europe","Romania objects.","2025-04-03","3 April 2025"]
});
