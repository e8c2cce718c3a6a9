## Орієнтація на клієнта. Практичний порадник для юриста системи безоплатної правничої допомоги

# content/README.md
daite-khvylynu-zviriusia = Proszę o minutę. Sprawdzę, żeby odpowiedzieć dokładnie, a nie na wyczucie

## Як побудовано посібник

# content/zmist.md
prykro-dovelosia = Przykro mi, że trzeba było przyjść ponownie. Zajrzę do zapisów i powiem, co już zrobiono, a czego brakuje

## Вступ

# content/vstup.md
khochu-vpevnytysia = Chcę mieć pewność, że wyjaśniłem (wyjaśniłam) to zrozumiale. Od czego Pan/Pani zacznie?

## 1.1. Місія, бачення та цінності

# content/1-zahalna-chastyna/1.1-misiia.md
nichoho-dopomohu = Nic: tę pomoc gwarantuje państwo i za naszą pracę Pan/Pani nie płaci. Jeśli jakaś czynność w sprawie będzie wymagała opłaty, na przykład opłaty sądowej, uprzedzę o tym wcześniej

## 1.2. Система безоплатної правничої допомоги

# content/1-zahalna-chastyna/1.2-systema-bpd.md
poradu-roziasnennia = Poradę, wyjaśnienie czy pomoc w napisaniu do urzędu może otrzymać każdy. Adwokata na koszt państwa wyznacza się osobom, którym takie prawo daje ustawa, więc zobaczmy teraz, czy dotyczy to Pana/Pani

## 1.3. Орієнтація на клієнта як базова вимога й установка в роботі

# content/1-zahalna-chastyna/1.3-oriientatsiia-na-kliienta.md
napered-skazaty-vyrishyt = Z góry nikt nie powie, co postanowi sąd. Ode mnie na pewno otrzyma Pan/Pani uczciwą ocenę, plan i odpowiedzi na pytania

## 1.3.1. Комплекс підходів, що забезпечують орієнтацію на клієнта

# content/1-zahalna-chastyna/1.3.1-kompleks-pidkhodiv.md
prokhodte-sidaite-de = Zapraszam, proszę usiąść tam, gdzie będzie wygodnie. Czy dobrze mnie słychać, czy mówić głośniej?

## 1.3.1.1. Прагнення допомогти. Розуміння потреб. Якість комунікації

# content/1-zahalna-chastyna/1.3.1.1-prahnennia-dopomohty.md
dopomozhu-pidhotuvaty = Pomogę ją przygotować. Żeby skarga zadziałała, proszę powiedzieć: co ma się zmienić, gdy zostanie rozpatrzona?

# content/1-zahalna-chastyna/1.3.1.1-prahnennia-dopomohty.md
nazvaly-kilka-sprav-yaku = Padło kilka spraw. Którą z nich najważniej jest rozwiązać w pierwszej kolejności?

# content/1-zahalna-chastyna/1.3.1.1-prahnennia-dopomohty.md
perekazhu-korotko = Powtórzę krótko, jak Pana/Panią zrozumiałem (zrozumiałam). Proszę mnie poprawić, jeśli coś pominąłem (pominęłam)

## 1.3.1.2. Рівне ставлення

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
# $name — [ім’я]
pytannia-zvertatymusia = To Pana/Pani sprawa, więc będę zwracać się do Pana/Pani. Jeśli zechce Pan/Pani, żeby w czymś pomógł(-a) { $name }, wystarczy powiedzieć

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
paketi-brakuie-odniiei = W komplecie brakuje jednego zaświadczenia. Powiem, gdzie je wydają, a tymczasem idźmy dalej z tym, co jest

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
yakis-slova-nezrozumili = Jeśli jakieś słowa będą niezrozumiałe, proszę mi przerwać. Zastanowimy się, czy potrzebny jest tłumacz i jak go zaprosić

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
pryimemo-samo-uvazhno = Przyjmiemy Pana/Panią tak samo uważnie jak wszystkich, w kolejności. Jeśli trudno czekać ze względu na zdrowie albo sprawa jest pilna, proszę powiedzieć — poszukamy rozwiązania

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
prykro-chuty-kliientiv = Przykro mi słyszeć coś takiego o klientach. Umówmy się, że mówimy o nich tak, jakby stali obok

## 1.3.1.3. Доступність

# content/1-zahalna-chastyna/1.3.1.3-dostupnist.md
mozhu-chymos-dopomohty = Czy mogę w czymś pomóc? Proszę podpowiedzieć, jak będzie Panu/Pani wygodnie

# content/1-zahalna-chastyna/1.3.1.3-dostupnist.md
prochytaty-vholos-daty = Przeczytać to na głos czy zostawić czas na zapoznanie się?

# content/1-zahalna-chastyna/1.3.1.3-dostupnist.md
pryizdyty-zaraz = Przyjeżdżać teraz nie trzeba. Dowiem się, co można załatwić telefonicznie, pocztą albo przez internet, i wyjaśnię kolejność

## 1.3.2. Кращі практики

# content/1-zahalna-chastyna/1.3.2-krashchi-praktyky.md
krim-samoi-konsultatsii = Oprócz samej konsultacji mogę zaproponować jeszcze jedną drogę. Opowiem, co ona daje i ile wymaga sił, a Pan/Pani powie, czy odpowiada

## 1.3.2.1. Наснаження клієнта

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
chymalo-zrobyly-zberehly = Zrobił Pan / zrobiła Pani już niemało: papiery są zachowane, jest odwaga, żeby przyjść. Mamy od czego zacząć

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
mozhlyvi-dva-shliakhy = Możliwe są tu dwie drogi. Wyjaśnię, co daje i czym grozi każda z nich, a decyzja należy do Pana/Pani

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
pereliku-hotovi-zrobyty = Co z tej listy może Pan/Pani zrobić samodzielnie, a gdzie potrzebna jest moja pomoc?

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
obraty-nechesno-zhyty = Wybrać za Pana/Panią byłoby nieuczciwie: to Pan/Pani będzie żyć z tą decyzją. Zapiszmy, co Pan/Pani zyskuje i co ryzykuje w każdym wypadku — wtedy będzie to lepiej widać

## 1.3.2.2. Кейс-менеджмент

# content/1-zahalna-chastyna/1.3.2.2-keis-menedzhment.md
# $authority — [назва органу]
rozpovidaty-znovu-mozhu = Żeby nie trzeba było opowiadać wszystkiego od nowa, mogę przekazać do { $authority } Pana/Pani imię, telefon i sedno sprawy. Czy jest na to zgoda i czy jest coś, o czym lepiej nie wspominać?

# content/1-zahalna-chastyna/1.3.2.2-keis-menedzhment.md
# $date — [дата]
plan-paperi-kroky = Oto nasz plan na papierze: tu są Pana/Pani kroki, a tu moje. Zadzwonię { $date } i sprawdzimy, co się udało

## 1.3.2.3. Досудове врегулювання спорів, медіація

# content/1-zahalna-chastyna/1.3.2.3-mediatsiia.md
krim-sudu-shche = Oprócz sądu jest jeszcze mediacja: Pan/Pani i druga strona rozmawiacie w obecności neutralnej osoby, która pomaga się porozumieć. Opowiedzieć, jak to przebiega?

# content/1-zahalna-chastyna/1.3.2.3-mediatsiia.md
pravo-mediatsiia = Ma Pan/Pani takie prawo: mediacja jest dobrowolna i nikt nie może do niej zmusić. Wyjaśnię też inne drogi, a do tej myśli można będzie wrócić, jeśli przyjdzie ochota

# content/1-zahalna-chastyna/1.3.2.3-mediatsiia.md
shchos-strashno = Czy jest coś, przez co rozmowa z tą osobą byłaby dla Pana/Pani straszna albo niebezpieczna?

## 1.3.2.4. Залучення параюристів

# content/1-zahalna-chastyna/1.3.2.4-parayurysty.md
# $name — [ім’я]
zruchnishe-hovoryty = Woli Pan/Pani rozmawiać ze mną sam na sam, czy żeby { $name } był (była) obok? W każdej chwili można zmienić zdanie

# content/1-zahalna-chastyna/1.3.2.4-parayurysty.md
diakuiu-dopomohly-liudyni = Dziękuję za pomoc w dotarciu tej osoby do nas. Teraz porozmawiamy z nią we dwoje: taki mamy zwyczaj i nie chodzi tu o brak zaufania do Pana/Pani

## 1.4. Вимоги до роботи на посаді. Компетенції керівника підрозділу

# content/1-zahalna-chastyna/1.4-vymohy-do-posady.md
# $name — [ім’я]
dobryi-den-keruiu = Dzień dobry, jestem { $name }, kieruję tym działem. Kolega przekazał (koleżanka przekazała) mi, o co chodzi, a teraz chcę wysłuchać Pana/Pani

# content/1-zahalna-chastyna/1.4-vymohy-do-posady.md
rozmova-neprosta = Rozmowa była trudna, a Pan/Pani zachował(-a) spokój. Proszę zrobić sobie przerwę, zastąpię Pana/Panią, a potem razem zastanowimy się, co mogłoby pomóc

## 2. Перший контакт із клієнтом. Загальні рекомендації щодо комунікації

# content/2-pershyi-kontakt/README.md
# $count — [кількість]
lyshaietsia-khvylyn-shche =
    { $count ->
        [one] Została nam { $count } minuta. Co jeszcze koniecznie trzeba omówić właśnie dzisiaj?
        [few] Zostały nam { $count } minuty. Co jeszcze koniecznie trzeba omówić właśnie dzisiaj?
       *[other] Zostało nam { $count } minut. Co jeszcze koniecznie trzeba omówić właśnie dzisiaj?
    }

# content/2-pershyi-kontakt/README.md
rozpoviv-rozpovila-bahato = Opowiedziałem (opowiedziałam) dużo i chcę sprawdzić, czy wyjaśniłem (wyjaśniłam) to zrozumiale. Proszę powiedzieć własnymi słowami: co Pan/Pani zrobi najpierw?

# content/2-pershyi-kontakt/README.md
zapysav-zapysala-kudy = Zapisałem (zapisałam), dokąd się zwrócić, co wziąć ze sobą i do którego dnia. Proszę spojrzeć, czy wszystko jest czytelne

# content/2-pershyi-kontakt/README.md
# $date — [дата]
# $time — [час]
ostatochnoi-vidpovidi = Ostatecznej odpowiedzi dziś nie mam. Ustalę to i zadzwonię { $date } do godziny { $time }

# content/2-pershyi-kontakt/README.md
rezultatu-obitsiaty-mozhu = Wyniku obiecać nie mogę. Ale teraz wie Pan/Pani, jakie ma możliwości i od czego zacząć

# content/2-pershyi-kontakt/README.md
# $date — [дата]
# $time — [час]
bachu-shche-rozpovisty = Widzę, że jest jeszcze o czym opowiadać. Teraz czeka na mnie następna osoba, więc proponuję kolejne spotkanie: { $date }, { $time }

# content/2-pershyi-kontakt/README.md
diakuiu-zvernulysia = Dziękuję za zgłoszenie się do nas. Jeśli coś się zmieni albo pojawi się pytanie, proszę dzwonić lub przyjść

## 2.1. Що залежить від нас?

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
dobryi-den-sidaite = Dzień dobry! Proszę usiąść. Skończę zapis i za minutę jestem do dyspozycji

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
proidimo-kabinetu-mohly = Przejdźmy, proszę, do gabinetu, żeby można było spokojnie porozmawiać

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
okremoi-kimnaty-zaraz = Osobnego pokoju teraz nie ma, więc mówmy ciszej. To, o czym niezręcznie mówić na głos, można napisać

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
pereproshuiu-yurydychnyi = Przepraszam, to termin prawniczy. Wyjaśnię prościej: wniosek do sądu to prośba, żeby sąd coś zrobił albo na coś pozwolił

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
zapytuite-skilky-potribno = Proszę pytać tyle, ile trzeba: język prawniczy naprawdę jest trudny

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
zapysuvatymu-holovne = Będę zapisywać najważniejsze, więc czasem spojrzę na ekran. Słucham uważnie

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
# $date — [дата]
zaraz-znaiu-napevno = Tego w tej chwili nie wiem na pewno i nie chcę Pana/Pani zawieść. Sprawdzę i odpowiem do { $date }

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
# $authority — [назва органу]
pytannia-tsentr-vyrishuie = Tej sprawy centrum nie rozstrzyga. Rozpatruje ją { $authority }, wyjaśnię, jak się tam zwrócić

## 2.2. Початок розмови

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
# $name — [ім’я]
dobryi-den-zvaty-yuryst = Dzień dobry! Nazywam się { $name }, jestem prawnikiem (prawniczką) centrum. Proszę usiąść tam, gdzie będzie wygodnie

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
vas-zvertatysia = Jak mam się do Pana/Pani zwracać?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
rozkazhit-pryvelo = Proszę opowiedzieć, co Pana/Panią do nas sprowadza

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
# $count — [кількість]
maiemo-khvylyn-spershu =
    { $count ->
        [one] Mamy { $count } minutę. Najpierw proszę opowiedzieć, potem zadam pytania i razem zdecydujemy, co robić dalej
        [few] Mamy { $count } minuty. Najpierw proszę opowiedzieć, potem zadam pytania i razem zdecydujemy, co robić dalej
       *[other] Mamy { $count } minut. Najpierw proszę opowiedzieć, potem zadam pytania i razem zdecydujemy, co robić dalej
    }

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
obhovoriuvatymu-rozpovid = Nie będę omawiać tej opowieści z postronnymi. Zapisuję tylko to, co potrzebne, żeby pomóc

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
zavzhdy-pochynaiu-rozmovu = Zawsze zaczynam rozmowę w cztery oczy. Proszę, żeby rodzina poczekała kilka minut na korytarzu

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
pochnit-budyakoho-mistsia = Proszę zacząć od dowolnego miejsca. Daty i szczegóły uporządkujemy razem

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
data-yakoi-maiete-shchos = Czy jest data, do której trzeba coś złożyć albo gdzieś się stawić?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
yakby-sklalosia = Gdyby wszystko ułożyło się jak najlepiej, co by się dla Pana/Pani zmieniło?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
kudy-zvertalysia = Dokąd się już Pan zwracał / Pani zwracała i co odpowiedziano?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
# $event — [подія]
kintsia-zrozumiv = Nie do końca zrozumiałem (zrozumiałam), jak było z tym: { $event }. Proszę opowiedzieć: co było najpierw, a co potem?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
yakoiu-movoiu-zruchno = W jakim języku wygodnie jest Panu/Pani rozmawiać?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
vazhlyvo-zrozumity-tochno = Zależy mi, żeby dokładnie Pana/Panią zrozumieć, dlatego ustalę, jak zaprosić tłumacza

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
perekladaite-skazane = Proszę tłumaczyć wszystko, co mówimy, niczego nie dodając i nie pomijając. W razie potrzeby proszę poprosić o przerwę

## 2.3. Активне слухання, вміння почути та заохотити розмову

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
slukhaiu-dali = Słucham. Co było dalej?

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
pospishaite-rozkazhete = Proszę się nie spieszyć. Opowie Pan/Pani wtedy i tyle, ile uzna za potrzebne

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
# $problem — [проблема]
pravylno-zrozumiv = Jeśli dobrze zrozumiałem (zrozumiałam), najbardziej niepokoi Pana/Panią { $problem }. Czy tak?

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
zupyniusia-khvylynu = Zatrzymam się na chwilę i powtórzę, co zapisałem (zapisałam), a Pan/Pani mnie poprawi

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
diakuiu-utochnyly = Dziękuję za sprostowanie, to ważne. Poprawiam

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
skhozhe-duzhe-vtomylysia = Widać, że to chodzenie bardzo Pana/Panią zmęczyło. Proszę powiedzieć, gdzie Pan/Pani już był(-a), żebyśmy nie poszli tym samym kołem

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
vazhko-uiavyty-zaraz = Trudno mi sobie wyobrazić, jak się Pan/Pani teraz czuje. Jestem obok i chcę pomóc w tym, w czym mogę

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
bachu-neprosto-hovoryty = Widzę, że niełatwo o tym mówić. Zrobić przerwę czy zacząć od czegoś innego?

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
mabut-zapytav-zapytala = Pewnie zapytałem (zapytałam) zbyt zawile. Spróbuję inaczej

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
potribna-khvylyna = Potrzebuję minuty, żeby pomyśleć nad tym, co usłyszałem (usłyszałam)

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
spravdi-bahato-odniiei = To naprawdę dużo jak na jedną osobę. Żebym zdążył (zdążyła) pomóc, wróćmy, proszę, do głównej sprawy

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
pochuv-pochula-kilka = Usłyszałem (usłyszałam) kilka różnych spraw. Od której dziś zaczniemy?

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
zavadylo-zvernutysia = Co przeszkodziło zgłosić się wtedy? To może mieć znaczenie dla sprawy

## 2.4. Різні способи контактів клієнтів із центрами та базові рекомендації

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
oholosheno-povitrianu = Ogłoszono alarm lotniczy. Chodźmy, proszę, do schronu, a rozmowę dokończymy tam albo po odwołaniu alarmu

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $name — [ім’я]
# $office — [назва центру]
dobryi-den-zvaty-slukhaiu = Dzień dobry! { $office }, nazywam się { $name }. Słucham

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
zruchno-bezpechno-zaraz = Czy teraz wygodnie i bezpiecznie jest Panu/Pani rozmawiać? Jeśli nie, proszę powiedzieć, że pomyliłem (pomyliłam) numer

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
potribna-khvylyna-2 = Potrzebuję minuty, żeby sprawdzić informację. Proszę zostać na linii

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
zviazok-pohanyi-khochu = Połączenie jest słabe, a chcę wszystko dobrze zapisać. Powtórzę, a Pan/Pani mnie poprawi

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $time — [час]
zaraz-zmozhu-pohovoryty = Teraz nie będę mógł (mogła) spokojnie porozmawiać. Zadzwonię dziś o { $time }, czy to dogodna pora?

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
mozhu-skazaty-zvertalasia = Nie mogę powiedzieć, czy ta osoba się do nas zgłaszała. Jeśli ma Pan/Pani własną sprawę, wysłucham

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $date — [дата]
# $date2 — [дата]
# $name — [ім’я]
lyst-otrymaly = Pana/Pani list z { $date } otrzymaliśmy. Rozpatruje go { $name }, o wyniku powiadomimy do { $date2 }

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $document — [документ]
vidpovisty-tochno-brakuie = Żeby odpowiedzieć dokładnie, brakuje nam: { $document }. Proszę przysłać kopię albo zadzwonić, jeśli jej nie ma

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $date — [дата]
# $time — [час]
dobryi-den-nahaduiemo = Dzień dobry! Przypominamy o spotkaniu { $date } o { $time }. Jeśli pora jest niedogodna, prosimy napisać

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
diakuiu-povidomlennia = Dziękuję za wiadomość. Zdjęć dokumentów proszę tu nie przysyłać: umówmy się na pewniejszy sposób

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $phone — [номер телефону]
dobre-chuiete-bachyte = Czy dobrze mnie słychać i widać? Jeśli połączenie się zerwie, zadzwonię na numer { $phone }

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
poruch-khtos-khto-mozhe = Czy w pobliżu jest ktoś, kto może nas słyszeć? Jeśli tak, możemy przełożyć rozmowę

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
prohrama-spravdi = Ten program naprawdę jest niewygodny. Porozmawiajmy przez telefon, a dokumenty obejrzę innym razem

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $date — [дата]
# $time — [час]
sohodni-vstyhnemo = Jesteśmy tu do { $time }. Jeśli nie zdążymy dziś porozmawiać, zapiszę numer i zadzwonię { $date }

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
de-zruchno-pohovoryty = Gdzie będzie wygodnie porozmawiać tak, żeby nam nie przeszkadzano?

## 2.5. Керування чергою

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
# $name — [ім’я]
dobryi-den-zvaty = Dzień dobry! Nazywam się { $name }, pracuję w centrum. Zaraz podejdę do każdego i powiem, ile mniej więcej trzeba czekać

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
pidkazhit-dvoma-slovamy = Proszę powiedzieć w dwóch słowach, z jaką sprawą Pan/Pani przychodzi, bez szczegółów. Wtedy dokładniej powiem, ile trzeba czekać

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
# $count — [кількість]
# $time — [час]
shche-liudei-pryblyzno =
    { $count ->
        [one] Przed Panem/Panią jest jeszcze { $count } osoba, to mniej więcej do { $time }. Można poczekać tutaj albo przyjść bliżej tej pory
        [few] Przed Panem/Panią są jeszcze { $count } osoby, to mniej więcej do { $time }. Można poczekać tutaj albo przyjść bliżej tej pory
       *[other] Przed Panem/Panią jest jeszcze { $count } osób, to mniej więcej do { $time }. Można poczekać tutaj albo przyjść bliżej tej pory
    }

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
# $time — [час]
zatrymuiemosia-poperednia = Mamy opóźnienie: poprzednia rozmowa okazała się trudna. Przepraszam, przyjmę Pana/Panią około { $time }

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
# $date — [дата]
# $time — [час]
mozhu-zapysaty-poprosyty = Mogę zapisać Pana/Panią na { $date } o { $time } albo poprosić, żeby kolega lub koleżanka dziś zadzwonili. Co jest wygodniejsze?

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
zaraz-zaproshuiu-liudynu = Teraz zapraszam osobę, której sprawa nie może czekać. Po niej wracamy do kolejności, dziękuję za cierpliwość

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
dovho-chekaiete-prykro = Długo Pan/Pani czeka i to przykre. Proszę o minutę, ustalę, kiedy będę mógł (mogła) przyjąć, i wrócę

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
shchos-treba-podaty = Czy jest coś, co trzeba złożyć albo zrobić już dziś lub jutro?

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
# $date — [дата]
sohodni-pohovorymo = Dziś już spokojnie nie porozmawiamy. Zapiszę Pana/Panią na { $date }, w pierwszej kolejności, żeby nie trzeba było więcej czekać

## 3. Порядок опрацювання звернень клієнтів

# content/3-opratsiuvannia-zvernen/README.md
bachu-sprava-terminova = Widzę, że sprawa jest pilna. Najpierw zróbmy to, z czym trzeba zdążyć dzisiaj, a dane zapiszemy potem

## 3.1. Реєстрація клієнта

# content/3-opratsiuvannia-zvernen/3.1-reiestratsiia-kliienta.md
dozvolte-postavliu-kilka = Pozwoli Pan/Pani, że zadam kilka pytań do rejestracji. To nie potrwa długo, za to następnym razem nie trzeba będzie opowiadać wszystkiego od początku

# content/3-opratsiuvannia-zvernen/3.1-reiestratsiia-kliienta.md
mozhete-nazyvaty-poiasniu = Nie musi się Pan/Pani przedstawiać. Wyjaśnię wtedy ogólne zasady, ale żeby przygotować dokument albo przyjąć wniosek, będę potrzebować danych

# content/3-opratsiuvannia-zvernen/3.1-reiestratsiia-kliienta.md
chutno-kozhne-slovo = Tu słychać każde słowo. Jeśli tak będzie wygodniej, przejdźmy do osobnego gabinetu

## 3.1.1. Пошук реєстраційної картки клієнта в КІАС

# content/3-opratsiuvannia-zvernen/3.1.1-poshuk-kartky.md
zvertalysia-ranishe = Czy zgłaszał się Pan / zgłaszała się Pani do nas wcześniej: osobiście, telefonicznie albo listownie? Może pod innym nazwiskiem?

# content/3-opratsiuvannia-zvernen/3.1.1-poshuk-kartky.md
kartka-nazvit-nomer = Jest Pana/Pani karta. Proszę podać numer telefonu i adres, żebym sprawdził (sprawdziła), czy nic się nie zmieniło

# content/3-opratsiuvannia-zvernen/3.1.1-poshuk-kartky.md
pereproshuiu-mozhu = Przepraszam, nie mogę mówić, kto się do nas zgłaszał. Tak samo nikt nie dowie się od nas o Pana/Pani zgłoszeniu

## 3.1.2. Реєстрація нового клієнта

# content/3-opratsiuvannia-zvernen/3.1.2-novyi-kliient.md
zghoda-obroblennia = To zgoda na przetwarzanie danych osobowych. Są potrzebne, żeby zająć się zgłoszeniem, i chroni je ustawa. Proszę przeczytać, poczekam

# content/3-opratsiuvannia-zvernen/3.1.2-novyi-kliient.md
khochete-prochytaiu = Przeczytać na głos? Proszę mi przerywać za każdym razem, gdy coś będzie niezrozumiałe

# content/3-opratsiuvannia-zvernen/3.1.2-novyi-kliient.md
nomer-bezpechno = Pod jaki numer można do Pana/Pani bezpiecznie dzwonić? Czy mogę się przedstawić, jeśli odbierze ktoś inny?

# content/3-opratsiuvannia-zvernen/3.1.2-novyi-kliient.md
perevirte-zapysano = Proszę sprawdzić, czy wszystko jest dobrze zapisane. Zwłaszcza nazwisko, data urodzenia i telefon

## 3.2. Викладення клієнтом суті порушеного питання

# content/3-opratsiuvannia-zvernen/3.2-sut-pytannia.md
rozkazhit-stalosia = Proszę opowiedzieć, co się stało. Wysłucham, a potem o coś dopytam

# content/3-opratsiuvannia-zvernen/3.2-sut-pytannia.md
diakuiu-vazhlyvo-nichoho = Dziękuję, to ważne. Żeby niczego nie pominąć, idźmy po kolei według dat: od czego wszystko się zaczęło?

# content/3-opratsiuvannia-zvernen/3.2-sut-pytannia.md
paperakh-data-yakoi-treba = Czy w papierach jest data, do której trzeba coś zrobić? Proszę pokazać wszystko, co przysłano, nawet jeśli wydaje się nieważne

# content/3-opratsiuvannia-zvernen/3.2-sut-pytannia.md
# $event — [подія]
# $outcome — [бажаний результат]
# $speaker_gender — зрозумів (зрозуміла)
perevirte-pravylno = Proszę sprawdzić, czy dobrze zrozumiałem (zrozumiałam). Stało się to: { $event }, a chce Pan/Pani osiągnąć to: { $outcome }

## 3.2.1. Визначення виду правничої допомоги

# content/3-opratsiuvannia-zvernen/3.2.1-vyd-dopomohy.md
zaraz-poiasniu-kazhe = Wyjaśnię teraz, co mówi prawo i jakie są możliwości. W razie potrzeby pomogę napisać wniosek. To jest bezpłatne dla wszystkich

# content/3-opratsiuvannia-zvernen/3.2.1-vyd-dopomohy.md
deiakykh-vypadkakh = W niektórych przypadkach państwo zapewnia człowiekowi prawnika, który przygotowuje dokumenty do sądu i występuje w jego imieniu. Sprawdźmy razem, czy ustawa przewiduje dla Pana/Pani takie prawo

# content/3-opratsiuvannia-zvernen/3.2.1-vyd-dopomohy.md
# $authority — [назва органу]
ziasuvaly-poky-bachu = Z tego, co ustaliliśmy, na razie nie widzę podstawy do przyznania adwokata od państwa. Mogę za to szczegółowo wyjaśnić, co robić, i przygotować pismo do { $authority }

## 3.3. Організація надання БППД

# content/3-opratsiuvannia-zvernen/3.3-orhanizatsiia-bppd.md
zvernennia-zareiestrovano = Wniosek zarejestrowano dzisiaj. Termin odpowiedzi określa ustawa: zaraz ją otworzę i zapiszę datę, do której trzeba czekać

# content/3-opratsiuvannia-zvernen/3.3-orhanizatsiia-bppd.md
# $date — [дата]
khochu-vidpovidaty = Nie chcę odpowiadać na wyczucie. Sprawdzę i zadzwonię { $date }

# content/3-opratsiuvannia-zvernen/3.3-orhanizatsiia-bppd.md
vidpovid-nadiide = Jeśli odpowiedź nie nadejdzie albo będzie niezadowalająca, proszę przyjść z tą samą kartką

## 3.3.1. Надання правової інформації, консультацій і роз’яснень

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
dva-shliakhy-rozpovim = Są dwie drogi. Opowiem o zaletach i ryzyku każdej, a decyzja należy do Pana/Pani

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
vybir-mih-pidiity-zhyttia = Mój wybór mógłby się w Pana/Pani życiu nie sprawdzić, bo każdy żyje inaczej. Co jest teraz dla Pana/Pani ważniejsze: czas, pieniądze czy spokój?

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
khochu-perekonatysia = Chcę się upewnić, że wyjaśniłem (wyjaśniłam) to zrozumiale. Co Pan/Pani zrobi najpierw?

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
rezultatu-mozhe = Wyniku nikt nie może zagwarantować. Powiem, co w tej sprawie jest mocne, a co trzeba będzie udowodnić

## 3.3.2. Допомога в забезпеченні доступу особи до БВПД та медіації

# content/3-opratsiuvannia-zvernen/3.3.2-dostup-do-bvpd.md
spershu-podaiete-zaiavu = Najpierw składa Pan/Pani wniosek i dokumenty. Centrum je sprawdza i podejmuje decyzję. Jeśli będzie pozytywna, powiadomią, kto dokładnie będzie pomagać i jak się z nim skontaktować

# content/3-opratsiuvannia-zvernen/3.3.2-dostup-do-bvpd.md
# $authority — [назва органу]
brakuie-odniiei-dovidky = Brakuje tylko jednego zaświadczenia, wydaje je { $authority }. Adres zapiszę, a gdy tylko zaświadczenie będzie, proszę przyjść prosto do mnie

# content/3-opratsiuvannia-zvernen/3.3.2-dostup-do-bvpd.md
krim-sudu-shche-odyn = Oprócz sądu jest jeszcze jedna droga — mediacja. Neutralna osoba pomaga stronom porozumieć się samodzielnie. Jeśli to nie będzie odpowiadać, prawa do pójścia do sądu się nie traci

## 3.3.3. Передача звернень клієнтів на розгляд до інших центрів

# content/3-opratsiuvannia-zvernen/3.3.3-peredacha-zvernen.md
sprava-rozghliadaietsia = Pana/Pani sprawa toczy się w innym mieście, więc najlepiej pomogą koledzy stamtąd. Jeśli nie ma Pan/Pani nic przeciwko, przekażę im zgłoszenie i dokumenty, nigdzie nie trzeba jechać

# content/3-opratsiuvannia-zvernen/3.3.3-peredacha-zvernen.md
# $date — [дата]
# $office — [назва центру]
zvernennia-peredano = Zgłoszenie przekazano do { $office }, oto telefon. Jeśli do { $date } nikt się nie odezwie, proszę do mnie zadzwonić, dowiem się, o co chodzi

## 3.4. Організація надання БВПД

# content/3-opratsiuvannia-zvernen/3.4-orhanizatsiia-bvpd.md
advokata-chotyry-kroky = Do adwokata prowadzą u nas cztery kroki. Pierwszy właśnie zrobiliśmy, drugi zrobimy teraz, a o pozostałych opowiem, żeby było wiadomo, czego się spodziewać

## 3.4.1. Загальні питання

# content/3-opratsiuvannia-zvernen/3.4.1-zahalni-pytannia.md
robotu-advokata-oplachuie = Tak, pracę adwokata opłaca państwo, nic mu się od Pana/Pani nie należy. Jeśli ktoś poprosi o pieniądze za tę pomoc, proszę od razu nam powiedzieć

# content/3-opratsiuvannia-zvernen/3.4.1-zahalni-pytannia.md
shchodo-sudovoho-zboru = Co do opłaty sądowej, zasady są osobne. Ustalmy, czy przysługuje zwolnienie

# content/3-opratsiuvannia-zvernen/3.4.1-zahalni-pytannia.md
advokata-pryznachaie = Adwokata wyznacza centrum. Jeśli jest ktoś, komu nie może Pan/Pani zaufać, proszę powiedzieć o tym teraz i wyjaśnić dlaczego, przekażę to

# content/3-opratsiuvannia-zvernen/3.4.1-zahalni-pytannia.md
rishennia-shchodo-zaiavy = Decyzję w sprawie wniosku centrum ma podjąć w terminie określonym ustawą, oto ten przepis. Ile potrwa sam sąd, nikt nie powie, i nie będę zmyślać

## 3.4.2. Перевірка належності до суб’єктів права на БВПД

# content/3-opratsiuvannia-zvernen/3.4.2-perevirka-nalezhnosti.md
pravo-advokata-derzhavy = Prawo do adwokata od państwa trzeba potwierdzić dokumentem. Zobaczmy razem, jakie papiery już są: możliwe, że nic nie trzeba będzie zbierać

## 3.4.2.1. Документи осіб, середньомісячний дохід яких не перевищує встановленої межі

# content/3-opratsiuvannia-zvernen/3.4.2.1-nyzkyi-dokhid.md
zakon-daie-pravo-advokata = Ustawa daje prawo do adwokata także tym, których dochód nie przekracza pewnej granicy. Jeśli Pan/Pani chce, pokażę tę granicę i będzie widać, czy warto zbierać dokumenty

# content/3-opratsiuvannia-zvernen/3.4.2.1-nyzkyi-dokhid.md
ofitsiinoho-dokhodu = To, że nie ma oficjalnego dochodu, nie jest przeszkodą. Ustalmy, jakim dokumentem się to potwierdza, a zapiszę, dokąd się zwrócić

## 3.4.2.2. Документи осіб з інвалідністю

# content/3-opratsiuvannia-zvernen/3.4.2.2-osoby-z-invalidnistiu.md
diakuiu-posvidchennia = Dziękuję, legitymację widzę. Ustawa bierze pod uwagę także wysokość świadczenia, więc potrzebny jest dokument o nim. Zaraz pokażę obowiązującą granicę

# content/3-opratsiuvannia-zvernen/3.4.2.2-osoby-z-invalidnistiu.md
bude-zruchnishe-poklav = Jak będzie wygodniej: żebym położył (położyła) dokumenty tutaj czy podał (podała) do rąk?

## 3.4.2.3. Документи осіб, які мають статус ВПО

# content/3-opratsiuvannia-zvernen/3.4.2.3-vpo.md
potribni-dvi-adresy = Potrzebuję dwóch adresów: tego z dokumentów i tego, pod którym Pan/Pani teraz mieszka. O reszcie nie trzeba opowiadać

# content/3-opratsiuvannia-zvernen/3.4.2.3-vpo.md
dokumenty-lyshylysia = To, że dokumenty zostały tam, nie znaczy, że niczego nie da się udowodnić. Zapiszmy, czego brakuje, i pomyślmy, gdzie są kopie

## 3.4.2.4. Документи осіб, які подали заяву про взяття на облік ВПО

# content/3-opratsiuvannia-zvernen/3.4.2.4-zaiavnyky-na-oblik-vpo.md
zvernutysia-hotovoi = Żeby się do nas zgłosić, nie trzeba czekać na gotowe zaświadczenie. Czy zostało coś na potwierdzenie, że wniosek złożono: kopia, pokwitowanie, wiadomość w telefonie?

# content/3-opratsiuvannia-zvernen/3.4.2.4-zaiavnyky-na-oblik-vpo.md
pochnimo-obliku-noho = Zacznijmy od rejestracji: od niej zależą i świadczenia, i prawo do adwokata. Zapiszę, dokąd iść, a gdy wniosek zostanie przyjęty, proszę wrócić z potwierdzeniem

## 3.4.2.5. Документи на підтвердження належності до категорії дітей

# content/3-opratsiuvannia-zvernen/3.4.2.5-dity.md
dopomohu-nadavatymut = Pomoc otrzyma właśnie dziecko. Proszę pokazać jego akt urodzenia i swój dowód tożsamości

# content/3-opratsiuvannia-zvernen/3.4.2.5-dity.md
pryvit-yuryst-dopomahaiu = Cześć! Jestem prawnikiem (prawniczką), pomagam, kiedy trzeba zorientować się w przepisach. Jeśli coś będzie niejasne, możesz mi przerwać

# content/3-opratsiuvannia-zvernen/3.4.2.5-dity.md
zaraz-dumaiu-choho = Teraz myślę o tym, czego potrzebuje dziecko. Pana/Pani własna sprawa też jest ważna, zajmijmy się nią osobno

## 3.4.2.6. Документи біженців та осіб, які потребують захисту

# content/3-opratsiuvannia-zvernen/3.4.2.6-bizhentsi.md
yuryst-tsentru-politsiia = Jestem prawnikiem (prawniczką) centrum, a nie policją ani służbą migracyjną. Tego, co usłyszę, nie przekażę do Pana/Pani kraju

# content/3-opratsiuvannia-zvernen/3.4.2.6-bizhentsi.md
navit-dokumenta-mozhu = Nawet bez dokumentu mogę teraz wyjaśnić Pana/Pani prawa. A żeby prosić o adwokata, ustalmy, czym potwierdzić, że złożono wniosek o ochronę

## 3.4.2.7. Документи ветеранів війни та членів їхніх сімей

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
diakuiu-pryishly = Dziękuję za przyjście. Jaką legitymację ma Pan/Pani przy sobie? Jeśli status jest dopiero w toku, proszę pokazać wszystko, co już złożono albo otrzymano

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
de-paperakh-rozberusia = Nie byłem (nie byłam) tam, gdzie Pan/Pani. Ale w papierach się rozeznam i wprost powiem, co da się zrobić

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
pryimit-spivchuttia = Proszę przyjąć wyrazy współczucia. Nie spieszmy się: proszę położyć dokumenty, sam (sama) znajdę, co trzeba, a zapytam tylko o to, czego tam nie ma

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
rozumiiu-chekaiete = Rozumiem, że czeka Pan/Pani na wiadomość. Zobaczmy, co można zrobić teraz, dopóki trwają poszukiwania

## 3.4.2.8. Документи затриманих, підозрюваних та засуджених осіб

# content/3-opratsiuvannia-zvernen/3.4.2.8-osoby-pid-yurysdyktsiieiu.md
chuiu-zaraz-diiatymemo = Słyszę Pana/Panią, zaraz zaczniemy działać. Proszę spokojnie powiedzieć: jak syn się nazywa, kiedy i gdzie go zatrzymano i kto dokładnie?

# content/3-opratsiuvannia-zvernen/3.4.2.8-osoby-pid-yurysdyktsiieiu.md
zapysav-zapysala-peredaiu = Zapisałem (zapisałam) wszystko, przekazuję dalej. Syn ma prawo do obrońcy i może nie składać wyjaśnień, dopóki obrońca nie przyjdzie

## 3.4.2.9. Документи осіб, які мають особливі та особливі трудові заслуги

# content/3-opratsiuvannia-zvernen/3.4.2.9-osoblyvi-zasluhy.md
diakuiu-pokazaly-taku = Dziękuję za pokazanie, takie odznaczenie widuje się rzadko. Do wniosku potrzebna jest jeszcze legitymacja albo dokument o nadaniu: czy się zachował?

# content/3-opratsiuvannia-zvernen/3.4.2.9-osoblyvi-zasluhy.md
rozpovid-varta-zapysaty = Ta opowieść jest warta zapisania. A teraz proszę pomóc mi zrozumieć, co stało się z domem

## 3.4.2.10. Документи осіб, які належать до жертв нацистських переслідувань

# content/3-opratsiuvannia-zvernen/3.4.2.10-zhertvy-peresliduvan.md
posvidchennia-dostatno = Legitymacja mi wystarczy, o tamtych latach nie trzeba opowiadać. Jeśli zechce Pan/Pani się podzielić, wysłucham

# content/3-opratsiuvannia-zvernen/3.4.2.10-zhertvy-peresliduvan.md
arkhiv-mozhe-shukaty = Archiwum może szukać długo, a sprawa nie powinna czekać. Dlatego wyślemy zapytanie, a prawo do adwokata spróbujmy potwierdzić też w inny sposób

# content/3-opratsiuvannia-zvernen/3.4.2.10-zhertvy-peresliduvan.md
# $name — [ім’я]
diakuiu-duzhe = Dziękuję, to bardzo pomaga. A teraz ważne jest dla mnie, żeby usłyszeć to od samej pani { $name }

## 3.4.2.11. Документи осіб, щодо яких розглядають справу про обмеження дієздатності

# content/3-opratsiuvannia-zvernen/3.4.2.11-obmezhennia-diiezdatnosti.md
advokat-tsii-spravi = Adwokat w tej sprawie będzie bronił Pana/Pani mamy, a nie życzeń wobec niej. O Pana/Pani roli w sądzie opowiem osobno

# content/3-opratsiuvannia-zvernen/3.4.2.11-obmezhennia-diiezdatnosti.md
papir-zabraly-sprobuiu = Jeśli papier zabrano, spróbuję sam (sama) ustalić numer sprawy. Najważniejsze, że Pan/Pani przyszedł/przyszła: Pana/Pani głos w sądzie też ma zabrzmieć

## 3.4.2.12. Документи осіб, щодо яких розглядають справу про психіатричну допомогу

# content/3-opratsiuvannia-zvernen/3.4.2.12-psykhiatrychna-dopomoha.md
likar-otsiniuiu-stanu = Nie jestem lekarzem i nie oceniam Pana/Pani stanu. Zajmuję się Pana/Pani prawami. Gdzie Pan/Pani teraz jest i kiedy Pana/Panią tam przywieziono?

# content/3-opratsiuvannia-zvernen/3.4.2.12-psykhiatrychna-dopomoha.md
stan-zdorovia-mozhu = O stanie zdrowia nie mogę rozmawiać bez zgody samej osoby. Proszę opowiedzieć, co Panu/Pani wiadomo, a ja wyjaśnię ogólne zasady

## 3.4.2.13. Документи осіб, реабілітованих відповідно до законодавства України

# content/3-opratsiuvannia-zvernen/3.4.2.13-reabilitovani.md
diakuiu-zberehly-papery = Dziękuję za zachowanie tych papierów. Proszę pokazać, na czyje nazwisko jest zaświadczenie: od tego zależy, czy jest podstawą właśnie dla Pana/Pani wniosku

# content/3-opratsiuvannia-zvernen/3.4.2.13-reabilitovani.md
znaiu-znaidetsia-arkhivi = Nie wiem, co się znajdzie w archiwum, a lektura może być bolesna. Jeśli Pan/Pani zechce, otworzymy odpowiedź razem

## 3.4.2.14. Документи осіб, які постраждали від домашнього насильства

# content/3-opratsiuvannia-zvernen/3.4.2.14-domashnie-nasylstvo.md
bezpechno-zaraz = Czy może Pan/Pani teraz bezpiecznie rozmawiać? Czy ktoś w domu wie, że Pan/Pani tu jest?

# content/3-opratsiuvannia-zvernen/3.4.2.14-domashnie-nasylstvo.md
dokument-oboviazkovo-maty = Dokumentu nie trzeba mieć dzisiaj. Najpierw odpowiem na pytania, a potem pomyślimy, skąd bezpiecznie go wziąć

## 3.4.2.15. Звертаються іноземці

# content/3-opratsiuvannia-zvernen/3.4.2.15-inozemtsi.md
yakoiu-movoiu-zruchnishe = W jakim języku wygodniej jest Panu/Pani rozmawiać? Proszę pokazać na tej kartce

# content/3-opratsiuvannia-zvernen/3.4.2.15-inozemtsi.md
hovorytymu-povilno-shchos = Będę mówić powoli. Jeśli coś będzie niezrozumiałe, proszę podnieść rękę, wyjaśnię inaczej

# content/3-opratsiuvannia-zvernen/3.4.2.15-inozemtsi.md
perekladaite-kazhu-kazhe = Proszę tłumaczyć wszystko, co mówię ja i co mówi klient, niczego nie dodając. Jeśli coś będzie niejasne, proszę mi przerwać

# content/3-opratsiuvannia-zvernen/3.4.2.15-inozemtsi.md
navit-pasporta-mozhete = Nawet bez dowodu tożsamości można dowiedzieć się o swoich prawach. Pytam o dokumenty, żeby ustalić, czy państwo może przyznać Panu/Pani adwokata

## 3.4.3. Прийняття письмового звернення клієнта або його представника

# content/3-opratsiuvannia-zvernen/3.4.3-pryiniattia-zvernennia.md
zapovnimo-razom-napyshit = Wypełnijmy razem. Proszę napisać własnymi słowami, co się stało i o co Pan/Pani prosi, a ja podpowiem, gdzie brakuje daty

# content/3-opratsiuvannia-zvernen/3.4.3-pryiniattia-zvernennia.md
zachytaiu-zapysaly-shchos = Przeczytam, co zapisaliśmy. Jeśli coś się nie zgadza, proszę mi przerwać, od razu poprawimy

# content/3-opratsiuvannia-zvernen/3.4.3-pryiniattia-zvernennia.md
kopiia-datoiu-nomerom = Oto kopia z datą i numerem. Pod tym numerem można pytać o zgłoszenie, nawet jeśli mnie nie będzie

## 3.4.4. Прийняття рішення про надання БВПД

# content/3-opratsiuvannia-zvernen/3.4.4-rishennia-pro-nadannia.md
# $clarification — [уточнення]
dokumenty-pereviriaiut = Pana/Pani dokumenty są już sprawdzane. Potrzebne jest jedno uzupełnienie: { $clarification }. Czy można przysłać dziś, czy lepiej jutro?

# content/3-opratsiuvannia-zvernen/3.4.4-rishennia-pro-nadannia.md
# $name — [ім’я]
# $phone — ___
tsentr-vyrishyv-nadaty = Centrum postanowiło przyznać Panu/Pani pomoc. Sprawę poprowadzi { $name }, telefon { $phone }. O jakiej porze adwokat może zadzwonić?

# content/3-opratsiuvannia-zvernen/3.4.4-rishennia-pro-nadannia.md
rozkazhit-advokatovi = Proszę opowiedzieć adwokatowi także o tym, co przemawia przeciwko Panu/Pani. Zdoła się przygotować, jeśli dowie się przed sądem

## 3.5. Прийняття рішення про відмову в наданні БВПД

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
# $reason — [причина]
tsentr-vidmovyv-nadanni = Centrum odmówiło przyznania adwokata na koszt państwa. Powód jest następujący: { $reason }. Ma Pan/Pani prawo zaskarżyć decyzję, sposób opisano na tej kartce

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
teper-lyshaietsia-mozhu = A teraz o tym, co pozostaje. Mogę szczegółowo wyjaśnić dalsze kroki, pomóc ze skargą i podpowiedzieć, gdzie jeszcze szukać wsparcia

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
rozumiiu-rozrakhovuvaly = Rozumiem, że spodziewał się Pan / spodziewała się Pani innej odpowiedzi. Mnie też jest przykro. Zobaczmy, co jeszcze można zrobić

## 3.6. Порядок перенаправлення клієнтів для отримання БППД та БВПД

# content/3-opratsiuvannia-zvernen/3.6-perenapravlennia.md
# $authority — [назва органу]
pytanniam-krashche = Z tą sprawą lepiej poradzą sobie w { $authority }. Jeśli jest zgoda, zadzwonię tam od razu i uprzedzę, że Pan/Pani przyjdzie

# content/3-opratsiuvannia-zvernen/3.6-perenapravlennia.md
adresa-hodyny-pryiomu = Oto adres, godziny przyjęć i lista tego, co wziąć ze sobą

# content/3-opratsiuvannia-zvernen/3.6-perenapravlennia.md
pryimut-vidpravliat-nazad = Jeśli tam nie przyjmą albo odeślą z powrotem, proszę wrócić do mnie z tą kartką. Zaczniemy od miejsca, w którym skończyliśmy

# content/3-opratsiuvannia-zvernen/3.6-perenapravlennia.md
radyty-okremoho-advokata = Konkretnego adwokata polecić nie mogę. Pokażę za to rejestr, w którym można każdego sprawdzić, i podpowiem, o co zapytać

## 3.7. Забезпечення доступу до електронних сервісів Мін’юсту

# content/3-opratsiuvannia-zvernen/3.7-elektronni-servisy.md
vidkryiu-potribnu = Otworzę właściwą stronę i podpowiem każdy krok. Hasło i podpis proszę wpisać samodzielnie, ja się odwrócę

# content/3-opratsiuvannia-zvernen/3.7-elektronni-servisy.md
zaiavu-podano-nomer = Wniosek złożony, oto jego numer. Pod tym numerem można śledzić status; pokażę gdzie, żeby w domu nie trzeba było szukać

# content/3-opratsiuvannia-zvernen/3.7-elektronni-servisy.md
bachyte-zelenu-knopku = Czy widać zielony przycisk na dole? Proszę go nacisnąć i przeczytajmy, co odpowie system

# content/3-opratsiuvannia-zvernen/3.7-elektronni-servisy.md
# $date — [дата]
servis-zaraz-nedostupnyi = Serwis jest teraz niedostępny, to nie Pana/Pani błąd. Złożymy na papierze albo spróbujemy znowu { $date }

## 4. Взаємодія всередині системи БПД

# content/4-vzaiemodiia/README.md
# $date — [дата]
# $name — [ім’я]
zaraz-zvernenniam = Obecnie Pana/Pani sprawą zajmuje się { $name }. Jeśli do { $date } nie będzie od nas wiadomości, proszę do mnie zadzwonić, a dowiem się, na jakim jest etapie

## 4.1. Взаємодія між працівниками центру

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
# $name — [ім’я]
pytanniam-naikrashche = W tej sprawie najlepiej pomoże { $name }. Jeśli nie ma Pan/Pani nic przeciwko, zaraz Państwa poznam i krótko przekażę najważniejsze, żeby nie trzeba było powtarzać

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
# $date — [дата]
# $name — [ім’я]
# $topic — [тема]
znaiomtesia-ziasuvaly = Proszę się poznać, to { $name }. Ustaliliśmy, że sprawa dotyczy: { $topic }, dokumenty są sprawdzone, a najbliższy termin to { $date }

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
# $date — [дата]
rozumiiu-zbyvaie = Rozumiem, że to dezorientuje. Sprawdzę w zapisach, porozmawiam z kolegą lub koleżanką i zadzwonię { $date } z jedną uzgodnioną odpowiedzią

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
dopomozhit-zrozumity = Proszę pomóc mi zrozumieć: na czym opierała się rada dla klienta? Chcę, żebyśmy mówili jednakowo

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
dozvolte-dvi-khvylyny = Pozwoli Pan/Pani, że na dwie minuty naradzę się z kolegą lub koleżanką. Dzięki temu odpowiedź będzie pewniejsza

## 4.2. Взаємодія з іншими центрами

# content/4-vzaiemodiia/4.2-inshi-tsentry.md
# $name — [ім’я]
# $office — [назва центру]
dobryi-den-khochemo = Dzień dobry! Mówi { $name }, { $office }. Chcemy przekazać zgłoszenie klienta, którego sprawa toczy się w waszym mieście. Kto je przyjmie i kiedy klient może spodziewać się odpowiedzi?

# content/4-vzaiemodiia/4.2-inshi-tsentry.md
# $office — [назва центру]
pytanniam-zruchnishe = Tą sprawą wygodniej zająć się tam, gdzie jest rozpatrywana. Zgłoszenie do { $office } przekażemy my, nie trzeba tam w tym celu jechać

# content/4-vzaiemodiia/4.2-inshi-tsentry.md
# $date — [дата]
zvidty-maiut-zviazatysia = Stamtąd powinni skontaktować się z Panem/Panią do { $date }. Jeśli tak się nie stanie, proszę do mnie zadzwonić, wyjaśnię to

## 4.3. Співпраця бюро та центру

# content/4-vzaiemodiia/4.3-biuro-i-tsentr.md
dokumenty-pryimaiu = Dokumenty przyjmuję ja, a decyzję na ich podstawie podejmuje centrum. Nie trzeba ich tam wozić: przekażę, a gdy tylko będę mieć odpowiedź, dam znać

# content/4-vzaiemodiia/4.3-biuro-i-tsentr.md
# $time — [час]
rishennia-shche-nemaie = Decyzji jeszcze nie ma. Dziś jeszcze raz zapytam, czy wszystkiego wystarcza, i oddzwonię do { $time }

# content/4-vzaiemodiia/4.3-biuro-i-tsentr.md
# $date — [дата]
# $document — [документ]
kolehy-diakuiemo-peredane = Koledzy, dziękujemy za przekazane zgłoszenie. Do decyzji brakuje: { $document }; czy zdołacie to uzyskać do { $date }, czy pomóc z zapytaniem?

## 4.4. Співпраця центру та КЦ

# content/4-vzaiemodiia/4.4-koordynatsiinyi-tsentr.md
# $date — [дата]
pytannia-neproste = Sprawa nie jest prosta i poprosiliśmy o wyjaśnienie. Zadzwonię { $date }, nawet jeśli odpowiedzi jeszcze nie będzie

# content/4-vzaiemodiia/4.4-koordynatsiinyi-tsentr.md
mozhete-zvernutysia = Może Pan/Pani zwrócić się do Centrum Koordynacyjnego, pokażę, gdzie są kontakty. A jeśli dowiem się, co dokładnie było nie tak, spróbuję naprawić to jeszcze dziś

## 4.5. Збір даних та звітність

# content/4-vzaiemodiia/4.5-zbir-danykh.md
zapytaiu-datu = Zapytam o datę urodzenia: po niej szukam karty, żeby nie założyć drugiej i nie zgubić tego, co już złożono

# content/4-vzaiemodiia/4.5-zbir-danykh.md
nastupni-zapytannia = Następne pytania są po to, żebyśmy lepiej pracowali. Odpowiadać nie trzeba i na pomoc to nie wpłynie

# content/4-vzaiemodiia/4.5-zbir-danykh.md
kartku-bachat-pratsivnyky = Kartę widzą pracownicy, którzy zajmują się zgłoszeniem i mają do tego upoważnienie. Do sprawozdań trafiają tylko liczby, bez nazwisk

## 5. Складні ситуації та нестандартні (особливі) випадки

# content/5-skladni-sytuatsii/README.md
daite-khvylynu-khochu = Proszę o minutę. Chcę pomyśleć, jak pomóc najlepiej

## 5.1. Загальні настанови

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
diakuiu-rozpovily = Dziękuję za tę opowieść. Powtórzę najważniejsze, a Pan/Pani proszę niech mnie poprawi, jeśli coś zrozumiałem (zrozumiałam) nie tak

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
proponuiu-spershu = Proponuję tak: najpierw zajmiemy się tym, co ma najbliższy termin, a potem wrócimy do reszty

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
tsentr-zrobyty-mozhe = Tego centrum zrobić nie może i nie chcę robić próżnych nadziei. Wyjaśnię za to, dokąd się zwrócić i co wziąć ze sobą

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
# $time — [час]
zaraz-maiu-tochnoi = W tej chwili nie mam dokładnej odpowiedzi. Sprawdzę i zadzwonię do { $time }

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
# $action — [дія]
# $date — [дата]
rezultatu-obitsiaty-mozhu-2 = Wyniku obiecać nie mogę. Obiecuję natomiast: { $action }, i zawiadomię o tym do { $date }

## 5.1.1. Складні ситуації в роботі з клієнтами

# content/5-skladni-sytuatsii/5.1.1-skladni-sytuatsii-v-roboti.md
kliientka-pryishla = Klientka przyszła trzeci raz z tym samym pytaniem i jest zła, bo nie dostała odpowiedzi

# content/5-skladni-sytuatsii/5.1.1-skladni-sytuatsii-v-roboti.md
khochu-otrymaly-dopomohu = Chcę, żeby otrzymał Pan / otrzymała Pani pomoc, a nasza rozmowa na razie się nie układa. Zaproszę kolegę lub koleżankę i przekażę wszystko, co już wiem, więc nie trzeba będzie zaczynać od nowa

# content/5-skladni-sytuatsii/5.1.1-skladni-sytuatsii-v-roboti.md
znaiomi-tozh-bude = Znamy się, więc będzie lepiej, jeśli sprawą zajmie się inny prawnik. Dzięki temu nikt nie będzie miał wątpliwości, a Panu/Pani będzie się swobodniej mówiło

## 5.1.2. Робота з емоціями

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
zdaietsia-duzhe-oburylo = Wydaje mi się, że to Pana/Panią bardzo oburzyło. Czy dobrze rozumiem?

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
mistsi-bahato-khto = Na Pana/Pani miejscu wiele osób by się pogubiło. Rozważmy to krok po kroku

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
zaraz-dopomohlo = Co teraz pomogłoby opowiadać dalej: woda, chwila ciszy, a może inny pokój?

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
slukhaiu-rozkazhit = Słucham. Proszę opowiedzieć w swoim tempie, co się stało

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
diakuiu-podilylysia = Dziękuję za podzielenie się tym. Żeby pomóc, muszę zadać kilka pytań. Czy możemy zacząć?

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
# $authority — [назва органу]
chuiu-bolyt-povernimosia = Słyszę, jak to boli. Wróćmy do tamtej rozmowy w { $authority }: co dokładnie wtedy odpowiedziano?

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
treba-zoseredytysia = Muszę skupić się na Pana/Pani dokumentach. Wrócę za pięć minut, a tymczasem proszę odpocząć

## 5.1.3. Управління стресом. Розвиток стресостійкості

# content/5-skladni-sytuatsii/5.1.3-stresostiikist.md
rozmovy-treba-desiat = Po tej rozmowie potrzebuję dziesięciu minut ciszy. Proszę przyjąć następną osobę zamiast mnie

# content/5-skladni-sytuatsii/5.1.3-stresostiikist.md
# $count — [кількість]
# $speaker_gender — неуважним (неуважною)
tyzhden-duzhe-vazhkykh = W tym tygodniu miałem (miałam) { $count } bardzo trudnych rozmów i zauważam, że staję się nieuważny (nieuważna). Proponuję rozdzielić takie zgłoszenia między kilka osób

# content/5-skladni-sytuatsii/5.1.3-stresostiikist.md
bachu-ostannim-chasom = Widzę, że ostatnio ci niełatwo. Chcesz porozmawiać albo oddać mi coś z dzisiejszych spraw?

## 5.2. Складні ситуації

# content/5-skladni-sytuatsii/5.2-skladni-sytuatsii.md
persh-prodovzhyty-odne = Zanim przejdziemy dalej, jedno pytanie: czy jest data albo termin, który upływa dziś lub jutro?

# content/5-skladni-sytuatsii/5.2-skladni-sytuatsii.md
pochuvaietesia-bezpetsi = Czy czuje się tu Pan/Pani bezpiecznie? Jeśli w innym pokoju będzie spokojniej, przejdźmy tam

# content/5-skladni-sytuatsii/5.2-skladni-sytuatsii.md
# $time — [час]
pereproshuiu-dovodytsia = Przepraszam, że trzeba czekać dłużej. Zaprosimy Pana/Panią około { $time }, a jeśli trzeba już iść, zapiszemy na dogodny dzień

# content/5-skladni-sytuatsii/5.2-skladni-sytuatsii.md
# $action — [Ваша дія]
# $action2 — [моя дія]
# $date — [дата]
zrobimo-chas-zapysano = Umówmy się tak: do { $date } Pan/Pani { $action }, a ja w tym czasie { $action2 }. Wszystko jest zapisane na tej kartce razem z naszym numerem telefonu

## 5.2.1. Клієнти переконані у своїй безпорадності

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
bahato-vytrymaly-dyvno = Dużo Pan/Pani przeszedł/przeszła i nic dziwnego, że brakuje sił. Zobaczmy, co można zrobić już teraz

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
dobre-zberehly-lysty = Dobrze, że Pan/Pani zachował/zachowała wszystkie listy: po datach odtworzymy, jak to było. Otwórzmy je razem, zaczynając od najnowszego

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
# $date — [дата]
zruchnishe-zapovnyty = Jak będzie wygodniej: wypełnić wniosek tutaj, z moją pomocą, czy zabrać formularz do domu i wrócić { $date }?

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
zaiavu-sklademo-razom = Wniosek napiszemy razem: Pan/Pani opowiada, a ja podpowiadam, jak to zapisać. Wtedy także przed sędzią łatwo będzie wyjaśnić każde słowo

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
skazaly-khochete-zhyty = Powiedział Pan / powiedziała Pani, że nie chce żyć. Czy myśli Pan/Pani o samobójstwie?

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
diakuiu-skazaly-pobudu = Dziękuję, że mi to Pan/Pani mówi. Zostanę przy Panu/Pani i wezwę pomoc, nie zostawimy Pana/Pani z tym bez wsparcia

## 5.2.2. Як спілкуватися з людьми, які зазнали домашнього насильства

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
zavedeno-spershu-hovoryty = U nas przyjęte jest, że najpierw z każdym rozmawiamy osobno. Zaprosimy Pana/Panią za kilka minut

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
bezpechno-zaraz-hovoryty = Czy rozmowa ze mną jest teraz dla Pana/Pani bezpieczna? A powrót dziś do domu?

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
khochete-prosto-zaraz = Jeśli Pan/Pani chce, od razu zadzwonimy razem na policję pod numer 102. Mogę też powiedzieć, gdzie szukać schronienia

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
yakym-nomerom-bezpechno = Pod jaki numer i kiedy można bezpiecznie dzwonić? Czy ktoś inny może odebrać telefon albo przeczytać wiadomość?

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
viriu-vynni-povelysia = Wierzę Panu/Pani. To, co się stało, nie jest Pana/Pani winą

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
rozkazhit-stilky-skilky = Proszę opowiedzieć tyle, ile Pan/Pani chce. Będę pytać tylko o to, co jest potrzebne do pomocy, i w każdej chwili można mi przerwać

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
poiasniu-mozhlyvosti = Wyjaśnię, jakie są możliwości i ryzyko. Co z tego wybrać i kiedy, decyduje Pan/Pani

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
dobre-pryishly-sohodni = Dobrze, że Pan/Pani tu jest. Co dziś niepokoi Pana/Panią najbardziej?

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
nikomu-povidomliaiemo = Nikomu nie mówimy, kto się do nas zwracał. Jeśli pomocy prawnej potrzebuje Pan/Pani, proszę opowiedzieć o swojej sprawie

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
storonnim-nichoho = Osobom postronnym nic nie przekażę. Jeśli jednak zagrożone będzie życie albo dziecko, prawo może wymagać zawiadomienia odpowiednich służb i wtedy wyjaśnię, co zrobię

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
nasylstvo-tilky-poboi = Przemoc to nie tylko bicie. Groźby, poniżanie, odebrane pieniądze albo dokumenty też mogą być w świetle prawa przemocą domową

## 5.2.3. Клієнт плаче

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
pospishaite-poruch = Proszę się nie spieszyć. Jestem tu

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
nemaie-pereproshuvaty = Nie ma za co przepraszać. Wrócimy do rozmowy, kiedy będzie Pan/Pani w stanie

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
pobuty-zalyshyty-kilka = Czy mam zostać, czy na kilka minut wyjść?

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
maiemo-chas-dopomohty = Mamy czas. Pomóc mogę także wtedy, kiedy Pan/Pani odpocznie

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
mozhemo-rukhatysia-dali = Czy możemy iść dalej? Zacznę od prostego pytania: kiedy przyszedł ten list?

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
zapyshu-domovylysia = Zapiszę wszystko, na co się umówiliśmy, żeby nie trzeba było trzymać tego w głowie

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
# $date — [дата]
sohodni-pereviriu-stroky = Dziś tylko sprawdzę terminy i zrobię kopie. O reszcie porozmawiamy { $date }, można przyjść z kimś bliskim

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
khtos-khto-mih-zaraz = Czy jest ktoś, kto mógłby teraz przyjechać albo wyjść po Pana/Panią po naszej rozmowie?

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
rozpovid-zvorushyla-daite = Ta opowieść mnie poruszyła. Proszę o chwilę, a potem pracujmy dalej

## 5.2.4. Клієнт роздратований або проявляє агресію

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
pryity-vtretie-pity = Przyjść trzeci raz i odejść bez odpowiedzi to naprawdę przykre. Proszę powiedzieć, w jakiej sprawie, a dziś będzie wiadomo, co robić dalej

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
# $action — [дія]
maiete-ratsiiu-pomylka = Ma Pan/Pani rację, to nasz błąd, przepraszam. Żeby go naprawić, zaraz { $action }

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
zapysuvatymu-nichoho = Będę zapisywać, żeby niczego nie pominąć. Od czego wszystko się zaczęło?

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
khochu-dopomohty-zmozhu = Chcę pomóc i zdołam to zrobić, jeśli będziemy rozmawiać bez obrażania. Rozmawiamy dalej?

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
# $date — [дата]
obrazy-tryvatymut-zupyniu = Jeśli obelgi nie ustaną, przerwę rozmowę i wrócimy do niej { $date }. Wolałbym (wolałabym) jednak załatwić Pana/Pani sprawę dziś

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
kryk-vdaietsia-rozibraty = Przez krzyk nie mogę zrozumieć, o co chodzi. Jeśli tak będzie dalej, odłożę słuchawkę, a Pana/Panią proszę o telefon, kiedy rozmowa będzie mogła być spokojniejsza

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
poiasniu-navishcho = Wyjaśnię, po co jest ten dokument i co możemy zrobić, dopóki go nie ma

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
prypyniaiu-rozmovu = Kończę rozmowę i wychodzę

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
mynuloho-razu-rozmova = Poprzednia rozmowa była trudna dla nas obojga. Spróbujmy dziś inaczej: co jest dla Pana/Pani teraz najważniejsze?

## 5.2.5. Можливі складнощі в комунікації з учасниками бойових дій

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
de-zruchnishe-sisty = Gdzie wygodniej będzie usiąść? Możemy przejść tam, gdzie jest ciszej

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
hovorytymu-zanadto = Jeśli będę mówić za szybko albo za cicho, proszę mi przerwać, a powtórzę

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
zaraz-zahude-prynter = Zaraz zaszumi drukarka, to potrwa minutę

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
postavliu-kilka-zapytan = Zadam kilka pytań o służbę, bo od nich zależy lista dokumentów. Jeśli na któreś nie chce Pan/Pani odpowiadać, proszę po prostu powiedzieć

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
maiu-takoho-dosvidu = Nie mam takich doświadczeń i nie będę udawać, że wszystko rozumiem. Ale tę część prawa znam i w niej pomogę

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
diakuiu-sluzhbu-rozkazhit = Dziękuję za Pana/Pani służbę. Proszę powiedzieć, z czym Pan/Pani przychodzi

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
zrobimo-perervu-piat = Zróbmy pięć minut przerwy. Można wyjść na świeże powietrze, miejsce w kolejce nie przepadnie

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
# $name — [ім’я]
tsentri-pravnychoi = { $name }, jest Pan/Pani w centrum pomocy prawnej, a ja jestem prawnikiem. Jestem obok, proszę się odezwać, gdy mnie Pan/Pani usłyszy

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
duzhe-shkoda-prokhodyte = Bardzo mi przykro, że Pan/Pani przez to przechodzi. Pójdziemy w takim tempie, jakie będzie dla Pana/Pani możliwe

## 5.2.6. Неможливо налагодити контакт із клієнтом

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
mozhna-pospishaty-lehshe = Nie trzeba się spieszyć. Jeśli łatwiej napisać, oto papier i długopis

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
nazyvatymu-temy-kyvnit = Będę wymieniać tematy, a Pan/Pani niech skinie głową, słysząc swój: mieszkanie, rodzina, praca, dokumenty

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
# $name — [ім’я]
diakuiu-vazhlyvo-teper = Dziękuję, to ważne. Teraz chcę posłuchać, co mówi { $name }, a Pana/Panią poproszę o uzupełnienie potem

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
# $gist — [суть]
pereproshuiu-zupyniaiu = Przepraszam, że przerywam: nie chcę zgubić tego, co najważniejsze. Powiedział Pan / powiedziała Pani, że { $gist }. Co chce Pan/Pani przede wszystkim osiągnąć?

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
rozumiiu-chomu-vazhko = Rozumiem, dlaczego trudno Panu/Pani zaufać. Będę wyjaśniać każdy krok, a wszystko, co złożymy, przeczyta Pan/Pani przed podpisem

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
yakoiu-movoiu-zruchno-2 = W jakim języku wygodniej jest Panu/Pani rozmawiać? Poszukajmy tłumacza

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
mih-mohla-poiasnyty = Mogłem (mogłam) wyjaśnić to zawile. Proszę powiedzieć własnymi słowami, co Pan/Pani teraz zrobi?

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
# $phone — [телефон]
skhozhe-sohodni-hovoryty = Widzę, że dziś trudno się rozmawia, i nic w tym złego. Oto nasz telefon: { $phone }. Proszę przyjść, kiedy będzie wygodnie, z kimś zaufanym albo bez nikogo

## 5.2.7. Клієнт перебуває в стані алкогольного чи наркотичного сп’яніння

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
pochuvaietesia-nichoho = Jak się Pan/Pani czuje? Czy nic nie boli, czy nie potrzeba lekarza?

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
povtorit-shchoino = Proszę powtórzyć, na co się przed chwilą umówiliśmy, żebym wiedział (wiedziała), że wyjaśniam zrozumiale

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
maiete-soboiu-lyst-sudu = Czy ma Pan/Pani przy sobie list z sądu albo inny papier z datą? Proszę mi pokazać, żebyśmy nie przegapili terminu

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
# $date — [дата]
# $time — [час]
pytannia-vazhlyve-pospikh = Pana/Pani sprawa jest ważna, a pośpiech jej zaszkodzi. Czekam na Pana/Panią { $date } o { $time }, zapisałem (zapisałam) to tu, na kartce

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
# $date — [дата]
chuiu-sohodni-zakinchyly = Słyszę Pana/Panią. Na dziś skończyliśmy, a { $date } wrócimy do tej rozmowy; chodźmy, odprowadzę Pana/Panią do drzwi

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
proshu-zaraz-yikhaty = Proszę teraz nie prowadzić. Pomogę zamówić taksówkę albo zadzwonię do kogoś bliskiego

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
# $topic — [тема]
dobre-pryishly-mynuloho = Dobrze, że Pan/Pani tu jest. Ostatnio skończyliśmy na tym: { $topic }

## 5.2.8. Клієнти, котрі часто скаржаться

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
choho-khotily-domohtysia = Co chce Pan/Pani uzyskać tą skargą? Od tego zależy, kto i jak zdoła pomóc

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
prochytav-prochytala-usi = Przeczytałem (przeczytałam) wszystkie Pana/Pani pisma od pierwszego. Oto co już wyjaśniono, a oto co zostało bez odpowiedzi; co należałoby dodać?

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
pytannia-zrobyly-mohly = W tej sprawie zrobiliśmy wszystko, co było możliwe, i odpowiedź się nie zmieni. Jeśli pojawi się nowy dokument albo okoliczność, proszę przynieść, a wrócimy do rozpatrywania

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
mozhete-pohodytysia = Może Pan/Pani nie zgodzić się z tą odpowiedzią. Powiem, gdzie i w jakim trybie ją zaskarżyć

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
# $date — [дата]
# $time — [час]
domovmosia-telefonuiu = Umówmy się: zadzwonię do Pana/Pani { $date } o { $time } i powiem, co się zmieniło, nawet jeśli nie zmieniło się nic

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
rozkazhit-skazaly-zapyshu = Proszę opowiedzieć, co dokładnie Panu/Pani powiedziano i kiedy. Zapiszę te słowa i przekażę je kierownikowi, a Panu/Pani wyjaśnię, jak złożyć skargę na piśmie

## 5.2.9. Зустріч із клієнтом у неробочий час. Переслідування клієнтом

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
# $alt — я щиро радію (або я щиро співчуваю)
# $event — [подія]
vybachte-radiiu-razom =
    { $alt ->
       *[a] Przepraszam, szczerze się cieszę, że { $event }, ale teraz bardzo się spieszę. Zapraszam do centrum, tam spokojnie o wszystkim porozmawiamy
        [b] Przepraszam, szczerze współczuję, że { $event }, ale teraz bardzo się spieszę. Zapraszam do centrum, tam spokojnie o wszystkim porozmawiamy
    }

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
pryiemno-bachyty-spravu = Miło Pana/Panią widzieć! O sprawie porozmawiajmy w centrum: tam mam pod ręką dokumenty i niczego nie pomylę

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
# $date — [дата]
bahato-liudei-pytannia = Tu jest dużo ludzi, a Pana/Pani sprawa zasługuje na spokojną rozmowę. Czekam na Pana/Panią w centrum { $date }

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
# $phone — [телефон]
diakuiu-napysaly = Dziękuję za wiadomość. W prywatnej korespondencji nie odpowiadam na pytania służbowe, więc proszę zadzwonić do centrum: { $phone }

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
# $date — [дата]
pereproshuiu-sohodni = Przepraszam, mam dziś wolne i o pracy nie rozmawiam. Czekam na Pana/Panią w centrum { $date }

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
diakuiu-doviru-pryiemno = Dziękuję za zaufanie, bardzo mi miło. Prowadzę jednak Pana/Pani sprawę, dlatego nie mogę przyjąć zaproszenia

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
proshu-prykhodyty-dodomu = Proszę nie przychodzić do mnie do domu i nie dzwonić na mój prywatny numer. Ze wszystkimi pytaniami proszę zwracać się tylko do centrum

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
# $name — [ім’я]
vidteper-zvernenniam = Od teraz Pana/Pani zgłoszeniem zajmuję się ja. Poza centrum { $name } nie przyjmuje i proszę to uszanować: o każdym takim przypadku będziemy zawiadamiać policję

## 5.3. Нестандартні випадки

# content/5-skladni-sytuatsii/5.3-nestandartni-vypadky.md
# $date — [дата]
takoho-vypadku-shche = Takiego przypadku jeszcze nie miałem (miałam), dlatego chcę sprawdzić, a nie zgadywać. Proszę o czas do { $date }, sam (sama) zadzwonię

## 5.3.1. Клієнт не вміє писати або читати

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
zruchnishe-zapovnyte = Jak będzie wygodniej: wypełni Pan/Pani formularz samodzielnie czy zapiszę to, co usłyszę, i przeczytam na głos?

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
zaraz-prochytaiu-zapysav = Teraz przeczytam wszystko, co zapisałem (zapisałam). Proszę mi przerwać tam, gdzie w rzeczywistości było inaczej

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
khochu-pereviryty = Chcę sprawdzić, czy wyjaśniłem (wyjaśniłam) to zrozumiale. Proszę powiedzieć własnymi słowami, co Pan/Pani teraz zrobi

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
lyst-pryide-shche = List przyjdzie, ale ja jeszcze zadzwonię i opowiem, co w nim jest. Pod jaki numer i kiedy najlepiej dzwonić?

## 5.3.2. Клієнт з інвалідністю: відсутні верхні кінцівки

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
zruchno-pratsiuvaty = Jak wygodnie jest Panu/Pani pracować z dokumentami? Proszę podpowiedzieć, co mam zrobić

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
mozhna-distanu-papku = Czy mogę wyjąć teczkę? Proszę mówić, co dokładnie wziąć, a wszystko Panu/Pani pokażę

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
dokument-mozhna-pidpysaty = Dokument można podpisać na kilka sposobów, krótko wyjaśnię każdy. Proszę wybrać ten, z którego zwykle Pan/Pani korzysta

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
yakym-pytanniam-pryishly = W jakiej sprawie Pan/Pani do nas przychodzi? Zacznijmy od niej, a o dokumentach porozmawiamy później

## 5.3.3. Клієнт з інвалідністю зі слуху

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
dobryi-den-zruchnishe = Dzień dobry! Jak będzie najwygodniej się porozumiewać: w języku migowym przez tłumacza, na piśmie czy głosem, jeśli będę mówić wyraźnie i twarzą do Pana/Pani?

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
# $document — [документ]
brakuie-shche-odnoho = Brakuje jeszcze jednego dokumentu: { $document }. Czy jest jasne, skąd go wziąć?

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
napyshit-pokazhit = Proszę napisać albo pokazać, jak Pan/Pani mnie zrozumiał/zrozumiała. Jeśli coś jest nie tak, wyjaśnię inaczej

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
povidomliaty-novyny = Jak mam przekazywać wiadomości: SMS-em, mailem czy przez wideorozmowę z tłumaczem?

## 5.3.4. Клієнт із нестандартними питаннями або вимогами без правового підґрунтя

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
bachu-vdoma-nespokiino = Widzę, że w domu nie ma Pan/Pani spokoju. Proszę opowiedzieć, co się dzieje, kiedy to się zdarza i kto jeszcze to zauważył

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
uvazhno-vyslukhav = Wysłuchałem (wysłuchałam) Pana/Pani uważnie. Prawo nie daje sposobu, żeby osiągnąć to przez sąd, i nieuczciwie byłoby obiecywać coś innego. Zobaczmy, co można zrobić zamiast tego

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
tsomu-dopomozhu = W tym nie pomogę: to naruszenie prawa i zaszkodzi przede wszystkim Panu/Pani. Zgodny z prawem sposób jednak jest, zaraz wyjaśnię

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
rozumiiu-spodivalysia = Rozumiem, że liczył Pan / liczyła Pani na inną odpowiedź. Czy mam przedstawić ją na piśmie, żeby można było poradzić się jeszcze kogoś?

## 5.3.5. Клієнт відмовляється збирати документи для підтвердження права на БВПД

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
bachu-raz-posylaly-papery = Widzę, że już nieraz odsyłano Pana/Panią po papiery. Co w tym jest dla Pana/Pani najtrudniejsze?

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
# $authority — [назва органу]
# $document — [документ]
chastynu-vidomostei = Część informacji spróbujemy sprawdzić sami. Od Pana/Pani potrzebny jest na razie jeden dokument: { $document }, wydaje go { $authority }

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
dokument-znyshcheno = Jeśli ten dokument został zniszczony, tak właśnie napiszemy we wniosku. A ja ustalę, czym można go zastąpić albo jak odtworzyć

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
vidomosti-potribni = Te informacje są potrzebne tylko po to, żeby potwierdzić prawo do adwokata, i nie będę o nich rozmawiać z osobami postronnymi

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
rishennia-povazhaiu = To Pana/Pani decyzja i ja ją szanuję. Bez potwierdzenia centrum nie zdoła wyznaczyć adwokata, ale poradę otrzyma Pan/Pani dziś, a wrócić można w każdej chwili

## 5.3.6. Клієнт надіслав звернення електронною поштою, але не додав документів

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $date — [дата]
# $name — [ім’я]
dobryi-den-otrymaly-lyst = Dzień dobry, { $name }! Otrzymaliśmy Pana/Pani list { $date } i zarejestrowaliśmy zgłoszenie

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $documents — ___
vyrishyty-pytannia = Do rozstrzygnięcia, czy przysługuje bezpłatny adwokat, brakuje nam takich dokumentów: { $documents }

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $office — [назва центру]
peredaty-mozhna-vidpovid = Można je przekazać w odpowiedzi na ten list, pocztą albo osobiście: { $office }. Jeśli któregoś dokumentu nie ma, proszę po prostu napisać, a doradzimy, co zrobić

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $name — [ім’я]
# $phone — ___
zvaty-telefon-shchos = Nazywam się { $name }, mój telefon: { $phone }. Jeśli coś jest niezrozumiałe, proszę zadzwonić, wyjaśnimy to razem

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $name — [ім’я]
dobryi-den-zvaty-zruchno = Dzień dobry! Nazywam się { $name }. Czy może Pan/Pani teraz przez kilka minut porozmawiać na osobności?

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $documents — [документи]
nahaduiu-dokumenty = Przypominam o dokumentach, na które czekamy: { $documents }. Czy potrzebna jest pomoc w ich uzyskaniu?

## 5.3.7. Недієздатні й обмежено дієздатні особи. Поновлення дієздатності

# content/5-skladni-sytuatsii/5.3.7-diiezdatnist.md
vazhlyvo-pochuty = Ważne jest dla mnie, żeby usłyszeć właśnie Pana/Panią. Proszę opowiadać tak, jak wygodnie, nie ponaglam

# content/5-skladni-sytuatsii/5.3.7-diiezdatnist.md
diakuiu-dopomoha-shche = Dziękuję, Pana/Pani pomoc jeszcze nam się przyda. Z każdym klientem rozmawiam kilka minut na osobności, więc proszę zaczekać w pobliżu

# content/5-skladni-sytuatsii/5.3.7-diiezdatnist.md
vyrishuie-sud = O tym decyduje sąd i oprze się na opinii biegłych. Ma Pan/Pani prawo prosić o to samodzielnie, a my pomożemy z adwokatem i wnioskiem

## 5.3.8. Звертається законний представник кількох дітей: скільки приймати звернень

# content/5-skladni-sytuatsii/5.3.8-predstavnyk-kilkokh-ditei.md
rozkazhit-kozhnu-dytynu = Proszę opowiedzieć o każdym dziecku osobno: co się właśnie z nim stało i co chce Pan/Pani dla niego uzyskać

# content/5-skladni-sytuatsii/5.3.8-predstavnyk-kilkokh-ditei.md
pravo-advokata-maie = Prawo do adwokata ma każde z dzieci, dlatego wniosków będzie kilka. Wspólne dane przeniosę sam (sama), a Panu/Pani pozostanie tylko wszystko sprawdzić i podpisać

# content/5-skladni-sytuatsii/5.3.8-predstavnyk-kilkokh-ditei.md
# $date — [дата]
kym-ditei-sprava = Sprawa którego dziecka jest najpilniejsza? Załatwmy ją teraz, a pozostałe { $date }, kiedy będzie wygodnie przyjść

## 5.3.9. Звертається дитина, у якої немає законного представника

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
dobre-pryishov-pryishla = Dobrze, że przyszedłeś (przyszłaś). Nikt tu nie będzie krzyczał, siadaj, gdzie ci wygodnie

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
de-sohodni-nochuvatymesh = Gdzie dziś będziesz spać i jak ci tam jest?

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
zahrozhuie-nebezpeka = Jeśli grozi ci niebezpieczeństwo, nie będę mógł (mogła) trzymać tego w tajemnicy. Ale najpierw wyjaśnię ci, do kogo dzwonię i po co

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
zakon-zakhyshchaie-samo = Prawo chroni cię tak samo jak dorosłych. Zaraz wyjaśnię, co dziś zrobimy, a ty mi przerywaj, kiedy coś będzie niejasne

## 5.3.10. Суд виносить ухвалу про надання БВПД особі в цивільному провадженні

# content/5-skladni-sytuatsii/5.3.10-ukhvala-sudu.md
# $number — ___
# $office — [назва центру]
dobryi-den-telefonuiu = Dzień dobry! Dzwonię z { $office } w związku z postanowieniem w sprawie nr { $number }. Proszę powiedzieć, kiedy jest rozprawa i dokąd przesłać naszą odpowiedź, żeby sąd otrzymał ją na czas?

# content/5-skladni-sytuatsii/5.3.10-ukhvala-sudu.md
sud-nadislav-ukhvalu-neiu = Tak, sąd przysłał nam postanowienie i już nad nim pracujemy. Żeby adwokat przyszedł przygotowany, muszę uściślić kilka informacji o Panu/Pani i o sprawie

# content/5-skladni-sytuatsii/5.3.10-ukhvala-sudu.md
ukhvalu-otrymaly = Postanowienie otrzymaliśmy i rozpatrzymy je przed rozprawą. O decyzji zawiadomię i Pana/Panią, i sąd

## 5.3.11. Клієнти звертаються з питаннями, що належать до компетенції інших органів

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
# $authority — [назва органу]
rishennia-ukhvaliuie = Decyzję podejmuje tu { $authority }, zmienić jej nie możemy. Możemy jednak tak napisać pismo, żeby odpowiedziano Panu/Pani co do istoty sprawy

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
persh-poidete-pereviriu = Zanim Pan/Pani pojedzie, sprawdzę, czy dziś tam przyjmują i co trzeba mieć ze sobą

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
vidmovliat-poprosit = Jeśli tam odmówią, proszę poprosić o odpowiedź na piśmie i wrócić do nas. Z odmową na papierze będziemy już mogli pracować

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
nakazaty-yim-maiemo-prava = Nakazać im nie mamy prawa. Wiemy za to, na co muszą Panu/Pani odpowiedzieć, i pomożemy tego żądać

## 5.3.12. Звертаються бездомні особи

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
dobryi-den-prokhodte = Dzień dobry, proszę wejść i usiąść. Wody czy herbaty? A potem posłucham, co się stało

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
de-zaraz-zupyniaietesia = Gdzie się Pan/Pani teraz zatrzymuje i gdzie najłatwiej Pana/Panią znaleźć?

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
# $day — [день]
telefonu-nemaie = Jeśli nie ma telefonu, umówmy się na stały dzień: proszę przychodzić co tydzień, { $day }, a będę mieć dla Pana/Pani wiadomości. Kto jeszcze mógłby przekazać, że Pana/Pani szukamy?

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
de-perenochuvaty-sohodni = Czy ma Pan/Pani gdzie dziś przenocować? Jeśli nie, najpierw to znajdziemy, a potem wrócimy do dokumentów

## 5.3.13. Звертаються особи без громадянства та без документів, що посвідчують особу

# content/5-skladni-sytuatsii/5.3.13-bez-hromadianstva.md
yuryst-tsentru = Jestem prawnikiem centrum, a nie urzędu migracyjnego, i to jest właściwy adres. Proszę opowiedzieć, jak do tego doszło, a ja wyjaśnię, co można zrobić zgodnie z prawem

# content/5-skladni-sytuatsii/5.3.13-bez-hromadianstva.md
rozkazhit-samoho-pochatku = Proszę opowiedzieć od samego początku: gdzie się Pan/Pani urodził/urodziła, gdzie chodził/chodziła do szkoły, pracował/pracowała, leczył/leczyła się i kto Pana/Panią z tamtych czasów pamięta?

# content/5-skladni-sytuatsii/5.3.13-bez-hromadianstva.md
znadobytsia-navit-stara = Przyda nam się wszystko, nawet stare zaświadczenie czy podpisana fotografia. Z takich drobiazgów sąd składa całość

## 5.3.14. Клієнт хоче відкликати згоду на оброблення персональних даних

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
maiete-pravo-dozvolte = Ma Pan/Pani do tego prawo. Chcę tylko wyjaśnić, co potem centrum będzie mogło zrobić, a czego nie, żeby można było zdecydować spokojnie

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
stalosia-shchos = Czy stało się coś, przez co niepokoi się Pan/Pani o swoje dane? Jeśli ktoś obszedł się z nimi niedbale, sprawdzimy to osobno

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
chastynu-zapysiv-zakon = Część zapisów prawo każe nam przechowywać nawet bez Pana/Pani zgody. Wyjaśnimy na piśmie, jakie to zapisy i po co są

## 6. Зворотний зв’язок із клієнтами. Розгляд заяв, пропозицій та скарг громадян

# content/6-zvorotnyi-zviazok/README.md
diakuiu-skazaly-siadmo = Dziękuję, że Pan/Pani nam to mówi. Usiądźmy, wszystko zapiszę i wyjaśnię, co będzie dalej

## 6.1. Зворотний зв’язок від клієнтів

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
nashoi-rozmovy = Co z naszej rozmowy było najbardziej przydatne, a co pozostało niejasne?

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
vazhlyvo-znaty-chym = Ważne jest dla nas, jak to się wszystko zakończy. Czy możemy zadzwonić mniej więcej za miesiąc i zadać kilka pytań?

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
# $name — [ім’я]
# $office — [назва центру]
dobryi-den-khochu = Dzień dobry! Mówi { $name }, { $office }. Chcę zadać Panu/Pani kilka pytań. Odpowiedzi w żaden sposób nie wpłyną na Pana/Pani sprawę

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
# $number — ___
# $office — [назва центру]
diakuiemo-vidhuk-vazhlyvo = Dziękujemy za opinię. Chcemy to wyjaśnić, więc prosimy o telefon: { $office }, numer { $number }

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
zvernuly-uvahu-vazhko = Zwrócił Pan / zwróciła Pani uwagę, że trudno nas znaleźć. Powiesiliśmy drogowskaz, dziękujemy

## 6.2. Розгляд звернень громадян: основні аспекти

# content/6-zvorotnyi-zviazok/6.2-rozghliad-zvernen.md
maiete-pravo-zvernutysia = Ma Pan/Pani prawo zwrócić się na piśmie, a ja pokażę, jak to zrobić, nawet jeśli skarga dotyczy naszego centrum

# content/6-zvorotnyi-zviazok/6.2-rozghliad-zvernen.md
# $date — [дата]
# $date2 — [дата]
# $number — ___
zvernennia-zareiestrovano-2 = Pismo zarejestrowano { $date }, jego numer to { $number }. Jeśli do { $date2 } nie będzie odpowiedzi, proszę do mnie zadzwonić, a ustalę, na jakim jest etapie

# content/6-zvorotnyi-zviazok/6.2-rozghliad-zvernen.md
# $request — [прохання]
prosyly-pereviryly = Prosił Pan / prosiła Pani o { $request }, sprawdziliśmy to i informujemy o wyniku

## 6.3. Розгляд звернень та скарг на дії працівників

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
prykro-vyishlo-rozkazhit = Przykro mi, że tak wyszło. Proszę opowiedzieć po kolei, co się stało i czego Pan/Pani od nas oczekuje

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
skarha-vplyne-dopomohu = Skarga nie wpłynie na pomoc, którą Pan/Pani otrzymuje. Jeśli tak będzie spokojniej, dalej będzie Pana/Panią przyjmować inny prawnik

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
# $date — [дата]
# $name — [ім’я]
napyshete-sami-zapyshu = Napisze Pan/Pani samodzielnie czy zapiszę to, co usłyszę, i dam do sprawdzenia? Skargę rozpatrzy { $name }, odpowiedź będzie do { $date }

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
pomylyvsia-pomylylasia = Pomyliłem się (pomyliłam się), wyjaśniając Panu/Pani procedurę. Przepraszam, zaraz wszystko poprawię

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
# $date — [дата]
nadiishla-skarha-shchodo = Wpłynęła skarga dotycząca Pana/Pani przyjęcia klienta, które odbyło się { $date }. Nie mam jeszcze zdania i najpierw chcę posłuchać Pana/Pani

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
# $changes — [зміни]
maly-ratsiiu = Miał Pan / miała Pani rację, popełniliśmy błąd. Oto co już naprawiono: { $changes }

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
pereviryly-porushen = Wszystko sprawdziliśmy i nie znaleźliśmy naruszeń. Widzimy jednak, że wyjaśnienie było niezrozumiałe, i chcemy zrobić to jeszcze raz

## 6.4. Розгляд звернень та скарг на дії адвоката під час надання БВПД

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
# $time — [час]
nasampered-podbaimo = Przede wszystkim zadbajmy, żeby nie przegapić rozprawy. Dziś skontaktuję się z adwokatem i do { $time } zadzwonię do Pana/Pani

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
vostannie-hovoryly = Kiedy ostatnio rozmawiał Pan / rozmawiała Pani z adwokatem i co ustaliliście?

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
dopomohu-pryznachenoho = Za pomoc adwokata wyznaczonego przez państwo nic mu Pan/Pani nie płaci. Proszę opowiedzieć, kto, kiedy i za co prosił o pieniądze

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
shkoda-sud-vyrishyv = Przykro mi, że sąd zdecydował inaczej. Zobaczmy, dlaczego tak orzekł i czy jest jeszcze czas na zaskarżenie

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
# $date — [дата]
dobryi-den-kliient-kazhe = Dzień dobry! Klient mówi, że nie może się z Panem/Panią skontaktować, a rozprawa jest wyznaczona na { $date }. Jak najszybciej zorganizować Państwa rozmowę?

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
zaminyty-advokata-mozhna = Zmienić adwokata można nie zawsze, tylko z przyczyn, które określa ustawa. Proszę opisać, co się stało, a my sprawdzimy, czy one zachodzą

## 7. Самовдосконалення та розвиток

# content/7-samovdoskonalennia/README.md
misiatsia-khochu = W tym miesiącu chcę nauczyć się lepiej kończyć rozmowę. Czy mógłby Pan / mogłaby Pani kilka razy posłuchać, jak to robię, i powiedzieć, co rzuca się w oczy?

## 7.1. Організації, орієнтовані на навчання

# content/7-samovdoskonalennia/7.1-orhanizatsii-shcho-navchaiutsia.md
diakuiu-rozpovily-2 = Dziękuję, że Pan/Pani to mówi. Ustalmy, co w naszym porządku pracy dopuściło do tego błędu i co warto zmienić

## 7.2. Групове мислення

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
persh-vyrishyty-nazvimo = Zanim zdecydujemy, wymieńmy przynajmniej trzy powody, dla których może się to nie udać

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
diakuiu-skazaly-vholos = Dziękuję, że to zostało powiedziane na głos. Proszę opowiedzieć dokładniej, co Pan/Pani widzi, a czego my nie widzimy

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
tezh-khochu-vytrachaly = Ja też nie chcę, żebyśmy tracili czas. W liście wspomniano jednak o terminie, więc proponuję przeczytać go jeszcze raz, zanim odpowiemy

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
# $decision — [рішення]
chas-narady-navazhyvsia = W czasie narady nie odważyłem (odważyłam) się powiedzieć, ale mam wątpliwości, jeśli chodzi o { $decision }. Czy możemy jutro do tego wrócić?

## 7.3. Вибірковість сприйняття

# content/7-samovdoskonalennia/7.3-vybirkovist-spryiniattia.md
rozkazhit-ziavyvsia = Proszę opowiedzieć, jak pojawił się ten podpis

# content/7-samovdoskonalennia/7.3-vybirkovist-spryiniattia.md
mih-mohla-shchos-vazhlyve = Mogłem (mogłam) przeoczyć coś ważnego. O co nie zapytałem (nie zapytałam), a warto było?

## 7.4. Інші обмежувальні установки

# content/7-samovdoskonalennia/7.4-obmezhuvalni-ustanovky.md
poky-vazhko-hovoryty = Na razie trudno mi rozmawiać z ludźmi, którzy krzyczą. Proszę pokazać, jak Pan/Pani to robi

# content/7-samovdoskonalennia/7.4-obmezhuvalni-ustanovky.md
# $topic — [тема]
dopomozhit-pytanniam = Proszę o pomoc w takiej kwestii: { $topic }. Przepisy i wyjaśnienia przejrzałem (przejrzałam), ale nie mam pewności, że dobrze je zrozumiałem (zrozumiałam)

## 7.5. Виявлення своєї зони розвитку

# content/7-samovdoskonalennia/7.5-zona-rozvytku.md
chuly-sohodni-poiasniuvav = Słyszał Pan / słyszała Pani, jak dziś wyjaśniałem (wyjaśniałam) odmowę. W którym miejscu klient przestał mnie rozumieć?

# content/7-samovdoskonalennia/7.5-zona-rozvytku.md
nazvit-odnu-rich-yaku = Proszę wymienić jedną rzecz, którą warto robić nadal, i jedną, którą warto spróbować zrobić inaczej

# content/7-samovdoskonalennia/7.5-zona-rozvytku.md
diakuiu-vidvertist-treba = Dziękuję za szczerość. Muszę to przemyśleć i wrócę z tym, co postanowiłem (postanowiłam)

## 7.6. Що, крім знань? Емоційний інтелект

# content/7-samovdoskonalennia/7.6-emotsiinyi-intelekt.md
rozmova-vydalasia = Rozmowa okazała się trudna dla nas obojga. Zróbmy pięć minut przerwy, a potem do niej wrócimy

# content/7-samovdoskonalennia/7.6-emotsiinyi-intelekt.md
bachu-rozmova-vazhkoiu = Widzę, że rozmowa była trudna. Chce Pan/Pani opowiedzieć czy raczej pobyć chwilę w ciszy?

# content/7-samovdoskonalennia/7.6-emotsiinyi-intelekt.md
poperednoi-rozmovy-treba = Po poprzedniej rozmowie muszę dojść do siebie. Czy zdoła Pan/Pani przyjąć następną osobę zamiast mnie?

## 7.7. Відкритість до навчання та розвитку

# content/7-samovdoskonalennia/7.7-vidkrytist-do-navchannia.md
khochu-zrozumity = Chcę zrozumieć tę uwagę. Proszę podać przykład, kiedy tak było

# content/7-samovdoskonalennia/7.7-vidkrytist-do-navchannia.md
mozhlyvo-maiete-ratsiiu = Być może ma Pan/Pani rację. Przyjrzę się sobie i powiem, co z tego wyszło

# content/7-samovdoskonalennia/7.7-vidkrytist-do-navchannia.md
proponuiu-dva-tyzhni = Proponuję przez dwa tygodnie zapisywać na wizyty telefonicznie i zobaczyć, czy kolejka się skróci. Jeśli nie, wrócimy do obecnego porządku

## 7.8. Навчання на основі досвіду

# content/7-samovdoskonalennia/7.8-navchannia-na-dosvidi.md
pomylyvsia-pomylylasia-2 = Pomyliłem się (pomyliłam się), podając niewłaściwy urząd. Przepraszam. Właściwy adres jest tutaj, a ja już zadzwoniłem (zadzwoniłam), żeby Pana/Panią przyjęto

# content/7-samovdoskonalennia/7.8-navchannia-na-dosvidi.md
# $action — [дія]
# $number — [номер]
propustyv-propustyla = Przegapiłem (przegapiłam) termin w sprawie { $number }. Proponuję naprawić to tak: { $action }. Czy zgadza się Pan/Pani na to?

# content/7-samovdoskonalennia/7.8-navchannia-na-dosvidi.md
# $topic — [тема]
pomityv-pomityla-lysti = Zauważyłem (zauważyłam) w liście nieścisłość, jeśli chodzi o { $topic }. Może poprawimy ją razem, zanim go wyślemy?

## 7.9. Методи й форми навчання. Можливості для розвитку фронтлайнерів

# content/7-samovdoskonalennia/7.9-metody-navchannia.md
mozhna-posydity-poruch = Czy mogę posiedzieć obok podczas Pana/Pani rozmowy? Chcę zobaczyć, jak Pan/Pani zadaje pytania doprecyzowujące

# content/7-samovdoskonalennia/7.9-metody-navchannia.md
# $name — [ім’я]
sohodni-navchaietsia = Dziś uczy się ze mną { $name }. Czy zgadza się Pan/Pani na rozmowę w trójkę? Jeśli to niezręczne, porozmawiamy we dwoje

# content/7-samovdoskonalennia/7.9-metody-navchannia.md
khochu-rozibraty = Chcę omówić na superwizji jeden przypadek, nie wymieniając klienta. Niepokoi mnie nie prawo, tylko to, jak reaguję

## Додаток А. Кейс-менеджмент

# content/dodatky/a-keis-menedzhment.md
skladimo-plan-odnu = Ułóżmy plan na jedną stronę: co robi Pan/Pani, co robię ja i do kiedy. Co jest dla Pana/Pani najważniejsze na początek?

# content/dodatky/a-keis-menedzhment.md
khto-shche-dopomahaie = Kto jeszcze Panu/Pani pomaga? Czy mogę z nimi porozmawiać i o czym konkretnie?

# content/dodatky/a-keis-menedzhment.md
# $date — [дата]
zustrinmosia-podyvimosia = Spotkajmy się { $date } i zobaczmy, co się udało. Jeśli coś zmieni się wcześniej, proszę dzwonić, nie czekać

# content/dodatky/a-keis-menedzhment.md
zrobyly-planuvaly-teper = Zrobiliśmy wszystko, co było w planie. Zna Pan/Pani już drogę, a w razie potrzeby jesteśmy obok

## Додаток Б. Посилення правової спроможності громад завдяки параюристам

# content/dodatky/b-pravova-spromozhnist-hromad.md
yuryst-znaiu-koho = Nie jestem prawnikiem, ale wiem, do kogo się zwrócić, i mogę pójść z Panem/Panią. Czy zapisać Pana/Panią na poradę?

# content/dodatky/b-pravova-spromozhnist-hromad.md
yakymy-neharazdamy-liudy = Z jakimi kłopotami ludzie u was najczęściej zostają sami? Kto im teraz pomaga?

# content/dodatky/b-pravova-spromozhnist-hromad.md
znaty-zakony-potribno = Nie trzeba znać wszystkich ustaw. Trzeba umieć słuchać i w porę nas wezwać

## Додаток В. Альтернативні способи врегулювання спорів, конфліктів. Медіація

# content/dodatky/v-mediatsiia.md
mediator-vyrishuie-khto = Mediator nie rozstrzyga, kto ma rację: pomaga obu stronom się porozumieć. Zgadzać się nie trzeba i w każdej chwili można przerwać rozmowę

# content/dodatky/v-mediatsiia.md
dovedetsia-spilkuvatysia = Czy po zakończeniu sporu nadal będzie Pan/Pani mieć do czynienia z tą osobą?

# content/dodatky/v-mediatsiia.md
uiavit-rozviazalosia = Proszę sobie wyobrazić, że wszystko dobrze się skończyło. Co powinno się wtedy zmienić?

# content/dodatky/v-mediatsiia.md
rozpytaty-mediatora-shche = Wypytać mediatora to jeszcze nie znaczy się zgodzić. A jeśli porozumieć się nie uda, nadal będzie można pójść do sądu

## Додаток Г. Роль юриста як радника в медіації: практичні та етичні міркування

# content/dodatky/h-rol-yurysta.md
tsii-superechtsi = Co w tym sporze, poza pieniędzmi, jest dla Pana/Pani najważniejsze?

# content/dodatky/h-rol-yurysta.md
domovytysia-vdastsia = Co Pan/Pani zrobi, jeśli porozumieć się nie uda? Oceńmy razem, ile to zajmie czasu, pieniędzy i sił

# content/dodatky/h-rol-yurysta.md
# $name — [ім’я]
mozhna-perervu-desiat = Czy możemy zrobić dziesięć minut przerwy? Chcę omówić tę propozycję na osobności, tylko { $name } i ja

# content/dodatky/h-rol-yurysta.md
persh-pidpysaty-uiavit = Przed podpisaniem proszę wyobrazić sobie zwykły wtorek za pół roku. Czy zdoła Pan/Pani tego dotrzymać i czy nie będzie żałować?

## Додаток Д. Приклад звернення про надання БППД

# content/dodatky/d-pryklad-zvernennia.md
rozkazhit-rozpovily = Proszę opowiedzieć mi tak, jak sąsiadowi. A potem razem zapiszemy to w trzech zdaniach

# content/dodatky/d-pryklad-zvernennia.md
stalosia-papir-yakomu = Kiedy dokładnie to się stało i czy jest papier, na którym widać datę?

# content/dodatky/d-pryklad-zvernennia.md
zakony-znaidemo-potribno = Przepisy znajdziemy my. Od Pana/Pani potrzeba tylko, żeby było jasne, co się stało i czego Pan/Pani chce

## Додаток Е. Вправи на релаксацію

# content/dodatky/e-relaksatsiia.md
khochete-razom-zrobymo = Może zrobimy razem kilka powolnych wydechów? Jeśli to będzie nieprzyjemne, od razu przestaniemy

## Додаток Ж. Підхід «уповноважування» в роботі з постраждалими від домашнього насильства

# content/dodatky/zh-upovnovazhuvannia.md
mozhna-zrobyty-zaraz = Oto co można zrobić już teraz, a oto co później. O którym z tych kroków chce Pan/Pani dowiedzieć się więcej?

# content/dodatky/zh-upovnovazhuvannia.md
znaiete-liudynu-krashche = Zna Pan/Pani tę osobę lepiej niż ja. Jak, Pana/Pani zdaniem, się zachowa, jeśli złożymy wniosek?

# content/dodatky/zh-upovnovazhuvannia.md
zumily-podbaty-stilky = Tyle razy Pan/Pani potrafił/potrafiła o siebie zadbać. Co wtedy pomagało?

# content/dodatky/zh-upovnovazhuvannia.md
tryvozhyt-bezpeka-kazhu = Niepokoję się o Pana/Pani bezpieczeństwo i mówię o tym wprost. Decyzja należy do Pana/Pani, a my pomożemy, kiedykolwiek Pan/Pani przyjdzie

## Додаток И. Міфи про домашнє насильство

# content/dodatky/y-mify.md
byly-oznachaie-nichoho = To, że nie było bicia, nie znaczy, że nic się nie stało. Proszę powiedzieć, czego boi się Pan/Pani w domu

# content/dodatky/y-mify.md
zakhyst-nasylstva-pravo = Ochrona przed przemocą to Pana/Pani prawo. Zwracając się o pomoc, nie pierze Pan/Pani brudów publicznie, tylko dba o siebie

# content/dodatky/y-mify.md
khoch-yakoiu-svarka-byty = Jakakolwiek była ta kłótnia, nikt nie miał prawa Pana/Pani bić

# content/dodatky/y-mify.md
pity-buvaie-duzhe-skladno = Odejść bywa bardzo trudno i nikt nie ma prawa Pana/Pani ponaglać. Pomyślmy, co zwiększyłoby bezpieczeństwo następnego kroku

# content/dodatky/y-mify.md
dobre-rozpovily-zakon = Dobrze, że Pan/Pani o tym mówi. Prawo chroni Pana/Panią tak samo jak każdą inną osobę

# content/dodatky/y-mify.md
ditiam-potribna-bezpeka = Dzieci potrzebują bezpieczeństwa, także Pana/Pani bezpieczeństwa. Porozmawiajmy, jak zadbać jednocześnie o nie i o Pana/Panią

# content/dodatky/y-mify.md
mohla-zabraty-zaiavu-yii = Mogła wycofać zawiadomienie, bo się boi. Ważne, żeby następnym razem znów do nas przyszła, a nie została z tym sama

# content/dodatky/y-mify.md
mozhna-liubyty-liudynu = Można kogoś kochać, współczuć mu i zarazem nie pozwalać się krzywdzić. Pomocy potrzebujecie oboje, a Pana/Pani bezpieczeństwo nie może czekać

## Додаток К. Міжнародні договори про правову допомогу

# content/dodatky/k-mizhnarodni-dohovory.md
# $date — [дата]
pravo-bezoplatnoho = Prawo do bezpłatnego adwokata może zależeć od umowy między Ukrainą a Pana/Pani państwem. Sprawdzę, czy obowiązuje, i odpowiem do { $date }

# content/dodatky/k-mizhnarodni-dohovory.md
konsultatsiiu-otrymaiete = Poradę otrzyma Pan/Pani bez względu na obywatelstwo. Sprawdźmy też, czy nie należy Pan/Pani do innej kategorii osób uprawnionych do adwokata

## Додаток Л. Приклад запитань для опитування клієнтів

# content/dodatky/l-zapytannia-kliientam.md
khochemo-pratsiuvaty = Chcemy pracować lepiej. Czy odpowie Pan/Pani na kilka krótkich pytań? To nie jest konieczne i nie wpłynie na Pana/Pani sprawę

# content/dodatky/l-zapytannia-kliientam.md
chytatymu-zapytannia = Będę czytać pytania, a Pan/Pani niech po prostu odpowiada. Imienia i nazwiska nie zapiszę

## Додаток М. Реєстрація звернень громадян, які не стосуються правничої допомоги

# content/dodatky/m-reiestratsiia-inshykh-zvernen.md
prosyte-dvi-rechi = Prosi Pan/Pani o dwie rzeczy: o pomoc w sprawie i o rozpatrzenie skargi. Zarejestruję obie, żeby żadna się nie zgubiła. Czy tak będzie dobrze?

# content/dodatky/m-reiestratsiia-inshykh-zvernen.md
datu-nomer-postavyv = Datę i numer wpisałem (wpisałam) także na Pana/Pani egzemplarzu. Proszę go zachować: to dowód, że list do nas dotarł

## Додаток Н. Порядок надання БПД працівниками центрів

# content/dodatky/n-poriadok-nadannia.md
zaraz-zareiestruiu-potim = Teraz Pana/Panią zarejestruję, potem porozmawiamy o sprawie. Czy jest coś pilnego, o czym muszę wiedzieć od razu?

# content/dodatky/n-poriadok-nadannia.md
# $date — [дата]
# $document — [документ]
otzhe-sohodni-robymo = A więc dziś robimy to: { $document }, a kwestię adwokata rozpatrzymy osobno. O decyzji zawiadomię Pana/Panią do { $date }

# content/dodatky/n-poriadok-nadannia.md
robytymete-dali-koho = Co Pan/Pani teraz zrobi i do kogo zadzwoni, jeśli coś pójdzie nie tak?
