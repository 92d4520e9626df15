dossier.cards(0,{
"countries/norway.html":["Norway","Europe","Norway probably pays until 2 April 2025.","2025-01-10","10 January 2025"],
"issues/ferry-line.html":["Ferry line","Issue","A line across the sea.","2025-01-10","10 January 2025"],
"people/kari-nordmann.html":["Kari Nordmann","Captain","A captain of the old school.","",""],
"countries/denmark.html":["Denmark","Europe","It is a roughly even chance that Denmark joins.","2025-01-10","10 January 2025"],
"countries/sweden.html":["Sweden","Europe","Denmark, Sweden: against it.","2025-01-10","10 January 2025"]
});
