/// The word lists behind the rules, small letters, separated by spaces.
enum EnglishWords {
  static let lists: [(traits: WordTraits, words: String)] = [
    (
      .title,
      """
      president presidents prime minister ministers premier chancellor king queen prince princess emperor sheikh sheik emir
      sultan pope cardinal archbishop bishop rabbi ayatollah imam mullah father sister saint reverend rev general gen
      lieutenant lt colonel col major maj captain capt commander admiral marshal sergeant sgt corporal private officer chief
      chairman chairwoman chair chairperson secretary undersecretary senator sen senators congressman congresswoman rep
      representative representatives governor gov mayor ambassador envoy diplomat judge justice attorney lawyer prosecutor
      professor prof doctor dr mr mrs ms miss mister sir lord lady dame baron baroness count countess duke duchess
      foreign finance defence defense interior trade energy justice vice deputy acting interim leader opposition lawmaker
      legislator politician parliamentarian mp mep speaker spokesman spokeswoman spokesperson director manager coach captain striker
      midfielder defender goalkeeper winger forward player batsman bowler sprinter swimmer cyclist boxer golfer driver
      champion champions singer actor actress author writer novelist poet painter artist musician journalist reporter
      correspondent editor analyst economist strategist trader adviser advisor aide counsellor counselor commissioner
      executive ceo cfo founder tycoon businessman businesswoman billionaire banker investor scientist physicist
      cosmonaut astronaut pilot rebel guerrilla militant dissident activist candidate nominee incumbent veteran
      rival rivals ally allies compatriot teammate brother daughter son wife husband widow mother uncle cousin nephew
      first former financial ex-president ex-premier ex-minister late pm czar tsar dictator strongman patriarch warlord
      """
    ),
    (
      .motion,
      """
      visit visits visited visiting trip trips travel travels traveled travelled traveling travelling arrive arrives arrived
      arriving arrival fly flies flew flown flying flight flights head heads headed heading return returns returned returning
      go goes going went gone come comes coming came drive drives drove driven driving move moves moved moving journey
      journeys tour tours depart departs departed departing departure leave leaves leaving left sail sails sailed bound
      invite invited invitation summoned recalled relocate relocated deport deported extradite extradited evacuate evacuated
      transferred brought fled flee fleeing escaped rushed sent sped marched march road train trains bus buses route routes
      en way miles kilometres kilometers km mission delegation pilgrimage stopover enter enters entered entering reach reaches reached reaching back home hometown born raised lives lived
      """
    ),
    (
      .placePreposition,
      "in at near outside inside around across throughout downtown central greater within off nearby beyond suburban outlying"
    ),
    (.direction, "to from for via into toward towards through"),
    (
      .localNoun,
      """
      meetings meeting talks summit conference post state dc d.c suburb suburbs suburban police mayor street streets court
      courts airport airports metro subway stock bourse exchange bureau office club clubs stadium newsroom correspondent region district hotel hotels
      hospital apartment residents resident studio theatre theater museum zoo marathon area university school schools
      outskirts centre center city restaurant bar neighbourhood neighborhood traffic weather time visit trip tour stopover
      """
    ),
    (
      // Firms.
      .brand,
      """
      air airways airline airlines bank banks corp corporation inc ltd co plc llc company companies group holdings
      telecom telecoms telecommunications tobacco steel power electric oil gas petroleum refining motor motors railway
      railways trading insurance mutual fund funds trust securities exchange stock investment investments express
      postal ptt partners apparel treasuries
      """
    ),
    (
      // Press and entertainment.
      .brand,
      """
      times post daily herald tribune gazette star journal magazine news today press newsroom online mail telegraph
      standard chronicle review digest independent mirror guardian observer examiner inquirer bulletin dispatch echo radio television tv weather records music idol pie orchestra philharmonic
      symphony opera ballet theatre theater museum gallery chart charts wikipedia
      """
    ),
    (
      // Contests and clubs.
      .brand,
      """
      open masters classic derby stakes series bowl marathon vase paralympic scouts tour city municipal supercup
      """
    ),
    (
      // Societies, parties and schools.
      .brand,
      """
      association federation confederation organisation organization foundation society union affiliation party parties
      churches university universities college institute academy school hospital hospitals
      """
    ),
    (
      // Places and things.
      .brand,
      """
      airport hotel hotels tower towers street square avenue road bay strait island islands river lake mountain
      mountains beach canal peninsula desert valley ocean gulf county township borough parish columbia guiana indies
      virgin empire census commercial revolution wall shepherd terrier bulldog fries toast roulette doll salad
      """
    ),
    (
      .institution,
      """
      congress senate house parliament assembly government cabinet ministry department treasury embassy consulate army navy
      force forces marines marine corps military police court courts attorney supreme constitutional constitution
      secret service services intelligence customs authority coast guard border federal national central state administration
      agency commission committee council mission command headquarters church
      """
    ),
    (
      .following,
      """
      administration administrations government governments cabinet era family household camp campaign team presidency
      premiership loyalist loyalists ally allies supporter supporters aide aides adviser advisers advisor advisors doctrine
      plan plans policy policies tariffs tariff white justice voters rally rallies years biography
      transition voter backers regime dynasty clan couple brothers sisters
      """
    ),
    (
      .otherThing,
      """
      jr sr ii iii iv junior senior tower towers foundation organization organisation university college institute center
      centre library hotel hotels plaza airport hospital school avenue street road boulevard square park house prize award
      cup stadium arena hall museum county city island lake river bridge
      """
    ),
    (
      .month,
      """
      january february march april may june july august september october november december jan feb mar apr jun jul aug
      sept sep oct nov dec
      """
    ),
    (
      .weekday,
      """
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
      """
    ),
    (
      .people,
      """
      serb serbs croat croats kurd kurds kurdish hutu hutus tutsi tutsis arab arabs moslem moslems muslim muslims tamil
      tamils jew jews jewish indian indians albanian albanians armenian armenians bosniak bosniaks maori maoris aborigine
      aborigines pashtun pashtuns chechen chechens tatar tatars cossack cossacks
      kurdistan kashmir
      """
    ),
    (
      .givenName,
      """
      michael robert eddie neil james david john william richard thomas charles joseph paul mark george kenneth steven
      edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric stephen andrew
      raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack
      albert jonathan justin terry gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce brandon adam
      harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest
      phillip todd jesse craig alan shawn clarence sean philip chris johnny earl jimmy antonio danny bryan tony luis
      mike stanley leonard nathan dale manuel rodney curtis norman allen marvin vincent glenn jeffery travis jeff
      jacob lee melvin alfred kyle francis bradley jesus herbert frederick ray joel edwin don ricky troy randall barry
      alexander bernard mario leroy francisco marcus theodore clifford miguel oscar jay jim tom calvin alex jon ronnie
      bill lloyd tommy leon derek warren darrell jerome floyd leo alvin tim wesley gordon dean greg jorge dustin pedro
      derrick dan lewis zachary corey herman maurice vernon roberto clyde glen hector shane ricardo sam rick lester
      brent ramon charlie tyler gilbert gene marc reginald ruben brett angel nathaniel rafael leslie edgar milton raul
      ben chester cecil duane franklin andre elmer brad gabriel ron mitchell roland arnold harvey jared adrian karl
      cory claude erik darryl jamie christian ted fernando darren tyrone kurt allan nelson guy clayton hugh max dwayne
      hunter jordan logan ian simon nigel graham stuart colin ivan sergei vladimir mikhail alexei boris
      mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra
      donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy
      anna rebecca virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine
      frances ann joyce diane alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine joan ashley
      judith rose janice kelly nicole judy christina kathy theresa beverly denise tammy irene jane lori rachel
      marilyn andrea kathryn louise sara anne jacqueline wanda bonnie julia ruby lois tina phyllis norma paula diana
      annie lillian emily robin peggy crystal gladys rita dawn connie florence tracy edna tiffany carmen rosa cindy
      grace wendy victoria edith kim sherry sylvia josephine thelma shannon sheila ethel ellen elaine marjorie carrie
      charlotte monica esther pauline emma juanita anita rhonda hazel amber eva debbie april leslie clara lucille
      jamie joanne eleanor valerie danielle megan alicia suzanne michele gail bertha denzel booker dinah kerry
      hillary chelsea jill ivanka eric donald joe kamala barack mike
      trevor neville geoffrey gareth gavin alistair alastair angus hamish duncan malcolm desmond declan liam conor niall
      pierre francois michel philippe laurent thierry giovanni giuseppe paolo luca marco stefano hans klaus jurgen
      wolfgang dieter pavel petr jiri jan andrzej piotr lech dmitry igor yuri oleg nikolai viktor viorel gheorghe ion
      javier miguel ahmed mohamed mohammed muhammad ali hassan ibrahim omar yusuf abdul kofi nelson sanjay rajiv
      """
    ),
    (
      .usPlace,
      """
      alabama florida tennessee carolina atlanta augusta savannah macon athens texas california ohio illinois virginia
      mississippi louisiana kentucky missouri indiana michigan pennsylvania arkansas oklahoma nebraska wisconsin
      minnesota iowa kansas colorado arizona nevada utah oregon connecticut massachusetts maryland delaware idaho
      maine vermont montana wyoming oklahoma pa tenn ind ga va md minn wis ore conn neb okla ark ala ky fla calif
      """
    ),
    (
      .borrower,
      """
      bank university institute academy college school tour gulf sea strait straits bay lake isle voice radio agency
      association associations federation confederation league party scouts foundation society trust museum orchestra archives
      order children battle bishops churches chamber council conference board front jewel news
      forces
      """
    ),
    (
      .compass,
      """
      north south east west northern southern eastern western northeast northwest southeast southwest northeastern
      northwestern southeastern southwestern central mainland greater upper lower inner outer old new modern soviet communist colonial imperial nazi vichy
      """
    ),
    (
      .assault,
      """
      strike strikes attack attacks raid raids bombing bombings bombardment shelling missile missiles drone drones
      barrage assault advance siege battle fall blast blasts explosion explosions alert sirens skies
      """
    ),
    (.event, "cup cups supercup grand amateur civil war wars succession"),
    (.mandate, "rights democracy force mission observers"),
    (.target, "on against of over at"),
    (.address, "mr mrs ms miss dr sir lady lord"),
    (.language, "language languages dialect dialects alphabet grammar"),
    (.particle, "de da das di dos du del la le van von der den ben bin ibn al el wa y"),
    (.generation, "jr sr ii iii iv junior senior"),
    (.article, "the"),
    (.romance, "de du da do della di"),
    (.of, "of"),
    (
      .beforePronoun,
      "about contact follow join give tell let help show send with for to of from among between behind"
    ),
    (
      .beforeLanguage,
      """
      in into speak speaks speaking spoke spoken fluent learn learns learned learning study studies studied studying
      teach teaches taught teaching translate translated
      """
    ),
    (.conjunction, "and or & versus vs v between"),
    (.connector, "of for the & de du des la le el al"),
    (
      .speech,
      """
      said says told tells added adds insisted insists warned warns argued argues replied replies stated states explained
      scored scores shot won wins dunked hit
      """
    ),
    (
      .opener,
      """
      the a an this that these those but and or nor yet so if when while as because although though since until after
      before during with without within for from to in on at by of about against between among amid despite under over
      both either neither all some many most several few no one two three four five six seven eight nine ten former
      ex-world only even just like unlike also meanwhile however now then today yesterday earlier later its his her their our
      my your it he she they we you i what who which where why how is are was were will would can could has have had
      not another other each every any second third last next new old young top best leading visiting
      senior result results summary summaries score scores list latest more than
      """
    ),
    (
      .halfPeople,
      "all anglo franco sino russo serbo austro indo afro euro italo greco luso hispano pan trans pre neo"
    ),
    (
      .commonWord,
      """
      may april june august march will mark rice bush cook brown black white green gray grey young king long major pope
      bishop prince love hope grace case chance rich frank grant hunt hill wood woods stone field fields waters rivers
      banks bond best bell ball bird fox wolf lamb swift sharp strong sweet small little short power powers price prices
      page day knight duke noble cash church marsh moore west east north south winter summer law lord polish pole poles
      """
    ),
  ]
}
