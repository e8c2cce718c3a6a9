## Як побудовано посібник

# content/zmist.md
chomu-odrazu-vsoho = A dlaczego nie przyniósł Pan / nie przyniosła Pani wszystkiego od razu?

## 1.1. Місія, бачення та цінності

# content/1-zahalna-chastyna/1.1-misiia.md
choho-khochete-zadarma = A czego Pan/Pani chce za darmo?

## 1.2. Система безоплатної правничої допомоги

# content/1-zahalna-chastyna/1.2-systema-bpd.md
nalezhyt-tilky-pervynka = Należy się Panu/Pani tylko pierwotna

## 1.3. Орієнтація на клієнта як базова вимога й установка в роботі

# content/1-zahalna-chastyna/1.3-oriientatsiia-na-kliienta.md
khvyliuitesia-sprava = Proszę się nie martwić, ta sprawa jest wygrana

## 1.3.1.1. Прагнення допомогти. Розуміння потреб. Якість комунікації

# content/1-zahalna-chastyna/1.3.1.1-prahnennia-dopomohty.md
dali-mozhete-rozpovidaty = Dalej może Pan/Pani nie opowiadać, wszystko już rozumiem

## 1.3.1.2. Рівне ставлення

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
krashche-donka-rozkazhe = Niech lepiej córka wszystko opowie, tak będzie szybciej

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
pereselentsiv-zavzhdy = Wam, przesiedleńcom, zawsze brakuje zaświadczeń

## 1.3.1.3. Доступність

# content/1-zahalna-chastyna/1.3.1.3-dostupnist.md
osobystoi-prysutnosti = Bez osobistej obecności nic z tego

## 1.3.2.1. Наснаження клієнта

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
robit-kazhu-bude-harazd = Proszę robić, jak mówię, i wszystko będzie dobrze

## 1.3.2.2. Кейс-менеджмент

# content/1-zahalna-chastyna/1.3.2.2-keis-menedzhment.md
podrobytsi-choho-sami = Szczegóły nie są Panu/Pani potrzebne, sami wszystko uzgodnimy

## 1.3.2.3. Досудове врегулювання спорів, медіація

# content/1-zahalna-chastyna/1.3.2.3-mediatsiia.md
nu-pomyritsia-chuzhi = No pogódźcie się już, nie jesteście sobie przecież obcy

## 1.4. Вимоги до роботи на посаді. Компетенції керівника підрозділу

# content/1-zahalna-chastyna/1.4-vymohy-do-posady.md
kliient-zavzhdy-maie = Klient ma zawsze rację, więc proszę natychmiast przeprosić!

## 2. Перший контакт із клієнтом. Загальні рекомендації щодо комунікації

# content/2-pershyi-kontakt/README.md
use-zrozumilo = Wszystko jasne?

# content/2-pershyi-kontakt/README.md
khvyliuitesia-sud-tochno = Proszę się nie martwić, sąd na pewno stanie po Pana/Pani stronie

## 2.1. Що залежить від нас?

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
zachekaite-zainiatyi = Proszę czekać, jestem zajęty (zajęta)

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
zh-elementarno = Przecież to elementarne

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
zakoni-napysano = W ustawie wszystko jest napisane

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
tse-ne-do-nas = To nie do nas

## 2.2. Початок розмови

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
prizvyshche-dokumenty = Nazwisko? Dokumenty?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
babusiu-khotily = Czego babcia chciała?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
tilky-shvydko-cherha = Tylko szybko, mam kolejkę

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
hovorit-normalno-nichoho = Proszę mówić normalnie, nic nie rozumiem

## 2.3. Активне слухання, вміння почути та заохотити розмову

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
chudovo-rozumiiu = Doskonale rozumiem, co Pan/Pani czuje

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
davaite-korotshe-emotsii = Proszę krócej i bez emocji

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
chomu-zvernulysia-ranishe = Dlaczego nie zgłosił się Pan / nie zgłosiła się Pani wcześniej?

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
zaspokoitesia-nichoho = Proszę się uspokoić, nic strasznego się nie stało

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
inshym-shche-hirshe = Inni mają jeszcze gorzej i jakoś żyją

## 2.4. Різні способи контактів клієнтів із центрами та базові рекомендації

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
peredzvonit-piznishe = Proszę zadzwonić później

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
nadano-roziasnennia = Udzielono wyjaśnień zgodnie z obowiązującymi przepisami

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
prosto-navit-dity-vmiiut = To proste, nawet dzieci to potrafią

## 2.5. Керування чергою

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
odyn-odna = Nie jest Pan u mnie jedyny (Pani jedyna)

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
chekaite-vyklychut = Proszę czekać, zawołają Pana/Panią

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
podobaietsia-naimaite = Nie podoba się — proszę wynająć płatnego adwokata

## 3.1. Реєстрація клієнта

# content/3-opratsiuvannia-zvernen/3.1-reiestratsiia-kliienta.md
pasporta-rozmovliatymu = Bez dowodu nie będę z Panem/Panią rozmawiać

## 3.1.2. Реєстрація нового клієнта

# content/3-opratsiuvannia-zvernen/3.1.2-novyi-kliient.md
prosto-rozpyshitsia-otut = Proszę po prostu tu podpisać, to formalność

## 3.2. Викладення клієнтом суті порушеного питання

# content/3-opratsiuvannia-zvernen/3.2-sut-pytannia.md
blyzhche-spravy = Do rzeczy

## 3.2.1. Визначення виду правничої допомоги

# content/3-opratsiuvannia-zvernen/3.2.1-vyd-dopomohy.md
nalezhyt-tilky = Należy się Panu/Pani tylko konsultacja

## 3.3.1. Надання правової інформації, консультацій і роз’яснень

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
yasno-pytan-nemaie = Wszystko jasne, nie ma pytań?

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
khvyliuitesia-spravu = Proszę się nie martwić, sprawę na pewno Pan/Pani wygra

## 3.3.3. Передача звернень клієнтів на розгляд до інших центрів

# content/3-opratsiuvannia-zvernen/3.3.3-peredacha-zvernen.md
zaimaiemosia-pyshit-tudy = My się tym nie zajmujemy, proszę tam napisać samemu

## 3.4.1. Загальні питання

# content/3-opratsiuvannia-zvernen/3.4.1-zahalni-pytannia.md
kilka-dniv-bude = Za kilka dni wszystko będzie gotowe

## 3.4.2. Перевірка належності до суб’єктів права на БВПД

# content/3-opratsiuvannia-zvernen/3.4.2-perevirka-nalezhnosti.md
spochatku-dovedit-maiete = Najpierw proszę udowodnić, że ma Pan/Pani prawo

## 3.4.2.1. Документи осіб, середньомісячний дохід яких не перевищує встановленої межі

# content/3-opratsiuvannia-zvernen/3.4.2.1-nyzkyi-dokhid.md
vyhliadu-skazhesh-brakuie = A z wyglądu nie powiedziałbym (nie powiedziałabym), że brakuje Panu/Pani pieniędzy

## 3.4.2.2. Документи осіб з інвалідністю

# content/3-opratsiuvannia-zvernen/3.4.2.2-osoby-z-invalidnistiu.md
khvoroba-nachebto-nichoho = A co to za choroba? Jakoś nic nie widać

## 3.4.2.3. Документи осіб, які мають статус ВПО

# content/3-opratsiuvannia-zvernen/3.4.2.3-vpo.md
planuiete-povertatysia = A kiedy zamierza Pan/Pani wracać do domu?

## 3.4.2.4. Документи осіб, які подали заяву про взяття на облік ВПО

# content/3-opratsiuvannia-zvernen/3.4.2.4-zaiavnyky-na-oblik-vpo.md
prykhodte-otrymaiete = Proszę przyjść, jak będzie zaświadczenie

## 3.4.2.5. Документи на підтвердження належності до категорії дітей

# content/3-opratsiuvannia-zvernen/3.4.2.5-dity.md
kym-krashche-mamoiu-tatom = To z kim ci lepiej, z mamą czy z tatą?

## 3.4.2.6. Документи біженців та осіб, які потребують захисту

# content/3-opratsiuvannia-zvernen/3.4.2.6-bizhentsi.md
vizmit-novyi-pasport = Proszę wziąć nowy paszport w swojej ambasadzie

## 3.4.2.7. Документи ветеранів війни та членів їхніх сімей

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
tudy-posylav-posylala = Ja Pana/Pani tam nie wysyłałem (nie wysyłałam)

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
dobre-rozumiiu = Dobrze Pana/Panią rozumiem

## 3.4.2.8. Документи затриманих, підозрюваних та засуджених осіб

# content/3-opratsiuvannia-zvernen/3.4.2.8-osoby-pid-yurysdyktsiieiu.md
prosto-zatrymuiut = Ot tak nikogo nie zatrzymują

## 3.4.2.9. Документи осіб, які мають особливі та особливі трудові заслуги

# content/3-opratsiuvannia-zvernen/3.4.2.9-osoblyvi-zasluhy.md
nahorody-teper-nichoho = Te odznaczenia nic już dziś nie znaczą

## 3.4.2.10. Документи осіб, які належать до жертв нацистських переслідувань

# content/3-opratsiuvannia-zvernen/3.4.2.10-zhertvy-peresliduvan.md
tak-davno = To było przecież tak dawno

## 3.4.2.11. Документи осіб, щодо яких розглядають справу про обмеження дієздатності

# content/3-opratsiuvannia-zvernen/3.4.2.11-obmezhennia-diiezdatnosti.md
khtos-doroslyi-pidpyshe = Niech podpisze za Pana/Panią ktoś dorosły

## 3.4.2.12. Документи осіб, щодо яких розглядають справу про психіатричну допомогу

# content/3-opratsiuvannia-zvernen/3.4.2.12-psykhiatrychna-dopomoha.md
likuiut-likuitesia = Leczą Pana/Panią, to proszę się leczyć

## 3.4.2.13. Документи осіб, реабілітованих відповідно до законодавства України

# content/3-opratsiuvannia-zvernen/3.4.2.13-reabilitovani.md
nemaie-komu-potribno = Ich już nie ma, więc komu to potrzebne?

## 3.4.2.14. Документи осіб, які постраждали від домашнього насильства

# content/3-opratsiuvannia-zvernen/3.4.2.14-domashnie-nasylstvo.md
prynesit-dovidku-poboi = Proszę przynieść zaświadczenie o pobiciu, wtedy porozmawiamy

## 3.4.2.15. Звертаються іноземці

# content/3-opratsiuvannia-zvernen/3.4.2.15-inozemtsi.md
ukraini-hovorit = Jest Pan/Pani w Ukrainie, więc proszę mówić po ukraińsku

## 3.4.3. Прийняття письмового звернення клієнта або його представника

# content/3-opratsiuvannia-zvernen/3.4.3-pryiniattia-zvernennia.md
zaberit-papirtsia-navit = Proszę to zabrać, bez tego papierka nawet nie zarejestruję

## 3.4.4. Прийняття рішення про надання БВПД

# content/3-opratsiuvannia-zvernen/3.4.4-rishennia-pro-nadannia.md
teper-usi-pytannia = Teraz wszystkie pytania do adwokata, nie do nas

## 3.5. Прийняття рішення про відмову в наданні БВПД

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
nichym-mozhu-dopomohty = Nie mogę Panu/Pani w niczym pomóc

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
pohodyvsia-pohodylasia = Ja bym się zgodził (zgodziła), ale kierownictwo nie pozwala

## 3.6. Порядок перенаправлення клієнтів для отримання БППД та БВПД

# content/3-opratsiuvannia-zvernen/3.6-perenapravlennia.md
idit-sotszakhystu = Proszę iść do pomocy społecznej, tam się tym zajmą

## 3.7. Забезпечення доступу до електронних сервісів Мін’юсту

# content/3-opratsiuvannia-zvernen/3.7-elektronni-servisy.md
daite-parol-shvydko = Proszę podać hasło, szybko wszystko zrobię

## 4.1. Взаємодія між працівниками центру

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
vela-insha-liudyna-nei = Prowadziła Pana/Panią inna osoba, ja za nią nie odpowiadam

## 4.2. Взаємодія з іншими центрами

# content/4-vzaiemodiia/4.2-inshi-tsentry.md
terytoriia-yidte-mistsem = To nie nasz teren, proszę jechać tam, gdzie jest Pan/Pani na stałe w rejestrze

## 4.3. Співпраця бюро та центру

# content/4-vzaiemodiia/4.3-biuro-i-tsentr.md
hotovo-tsentri-tiahnut = U nas wszystko gotowe, to w centrum się guzdrzą

## 4.4. Співпраця центру та КЦ

# content/4-vzaiemodiia/4.4-koordynatsiinyi-tsentr.md
pyshit-kudy-zavhodno-odno = Proszę pisać, dokąd się chce, i tak wróci to do nas

## 4.5. Збір даних та звітність

# content/4-vzaiemodiia/4.5-zbir-danykh.md
treba-zvitu-zatrymuite = Tak trzeba do sprawozdania, proszę nie wstrzymywać

## 5. Складні ситуації та нестандартні (особливі) випадки

# content/5-skladni-sytuatsii/README.md
takykh-sohodni-desiatero = Takich jak Pan/Pani miałem (miałam) już dziś z dziesięć osób

## 5.1. Загальні настанови

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
khvyliuitesia-bude-dobre = Proszę się nie martwić, wszystko będzie dobrze

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
spravu-tochno-vyhraiete = Tę sprawę na pewno Pan/Pani wygra

## 5.1.1. Складні ситуації в роботі з клієнтами

# content/5-skladni-sytuatsii/5.1.1-skladni-sytuatsii-v-roboti.md
znovu-pryishla = Znowu przyszła ta awanturnica

# content/5-skladni-sytuatsii/5.1.1-skladni-sytuatsii-v-roboti.md
bilshe-rozmovliaiu = Koniec, więcej z Panem/Panią nie rozmawiam, proszę szukać kogoś innego

## 5.1.2. Робота з емоціями

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
ta-zaspokoitesia = No niech się Pan/Pani wreszcie uspokoi!

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
chudovo-znaiu = Doskonale wiem, co Pan/Pani czuje

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
dribnytsi-varto = Takimi drobiazgami nie warto się przejmować

## 5.1.3. Управління стресом. Розвиток стресостійкості

# content/5-skladni-sytuatsii/5.1.3-stresostiikist.md
bery-holovu-zvyknesh-usi = Nie przejmuj się, przywykniesz, każdy tutaj przez to przeszedł

## 5.2. Складні ситуації

# content/5-skladni-sytuatsii/5.2-skladni-sytuatsii.md
zachekaite-zhinka = Proszę czekać, jakaś kobieta dostała histerii

## 5.2.1. Клієнти переконані у своїй безпорадності

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
davaite-siudy-shvydshe = Proszę to dać, ja zrobię szybciej

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
vizmit-ruky-dorosla = Proszę wziąć się w garść, jest Pan/Pani osobą dorosłą

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
inshym-znachno-vazhche = Innym jest znacznie ciężej i jakoś sobie radzą

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
oblyshte-dumky-zhyttia = Proszę porzucić te myśli, życie jest piękne

## 5.2.2. Як спілкуватися з людьми, які зазнали домашнього насильства

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
chym-rozliutyly = A czym go Pani tak rozzłościła?

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
mozhe-pomyrytesia-zarady = Może się pogodzicie ze względu na dzieci?

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
syntsi-dokaziv-nikhto = A siniaki są? Bez dowodów nikt Pani nie uwierzy

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
chomu-dosi-noho-pishly = To dlaczego jeszcze Pani od niego nie odeszła?

## 5.2.3. Клієнт плаче

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
plachte-slozamy-horiu = Proszę nie płakać, łzy nic nie pomogą

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
khiba-bida-liudy-domivky = Czy to nieszczęście? Ludzie stracili domy — i trzymają się

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
perestanete-zmozhu = Jeśli Pan/Pani nie przestanie, nie będę mógł (mogła) pomóc

## 5.2.4. Клієнт роздратований або проявляє агресію

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
smiite-krychaty = Proszę się nie ważyć na mnie krzyczeć!

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
skarzhtesia-kudy-khochete = Proszę się skarżyć, gdzie się chce, mnie to obojętne

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
pravyla-vyhadav-vyhadala = Takie są zasady, nie ja je wymyśliłem (wymyśliłam)

## 5.2.5. Можливі складнощі в комунікації з учасниками бойових дій

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
dovodylosia-vbyvaty = A zdarzyło się Panu/Pani zabijać?

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
tudy-posylaly = My Pana/Pani tam nie wysyłaliśmy

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
rozumiiu-sam-sama = Rozumiem Pana/Panią, sam (sama) codziennie czytam wiadomości

## 5.2.6. Неможливо налагодити контакт із клієнтом

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
pomovchaty-pryishly = To przyszedł Pan / przyszła Pani pomilczeć? Mam kolejkę

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
doviriaiete-naimaite = Brak zaufania? To proszę sobie wynająć adwokata

## 5.2.7. Клієнт перебуває в стані алкогольного чи наркотичного сп’яніння

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
piani-idit-prospitsia = Przecież jest Pan pijany / Pani pijana! Proszę iść się przespać

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
takymy-pratsiuiemo = Z takimi jak Pan/Pani nie pracujemy

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
anu-dykhnit = No, proszę chuchnąć

## 5.2.8. Клієнти, котрі часто скаржаться

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
pyshit-pyshit-odno = Proszę pisać, pisać, i tak nic się nie zmieni

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
bilshe-nema-chym = Nie ma Pan/Pani nic lepszego do roboty?

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
znovu-uliublenyi = Znowu nasz ulubiony skarżypyta

## 5.2.9. Зустріч із клієнтом у неробочий час. Переслідування клієнтом

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
prykhodte-robochyi-chas = Proszę przyjść do nas w godzinach pracy

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
treba-vidrazu-trymaty = Trzeba było od razu trzymać dystans, teraz masz

## 5.3. Нестандартні випадки

# content/5-skladni-sytuatsii/5.3-nestandartni-vypadky.md
ne-peredbacheno = U nas tego nie przewidziano

## 5.3.1. Клієнт не вміє писати або читати

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
napysano-prochytaite = Tu wszystko jest napisane, proszę uważnie przeczytać

## 5.3.2. Клієнт з інвалідністю: відсутні верхні кінцівки

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
oi-daiete-radu = Ojej, a jak Pan/Pani w ogóle sobie radzi?

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
pryidit-kymos-khto = Proszę przyjść z kimś, kto się za Pana/Panią podpisze

## 5.3.3. Клієнт з інвалідністю зі слуху

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
nevazhlyvo-potim-poiasniu = Nieważne, potem wyjaśnię

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
skazhit-yomu-brakuie = Proszę mu powiedzieć, że brakuje zaświadczenia

## 5.3.4. Клієнт із нестандартними питаннями або вимогами без правового підґрунтя

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
yurysta-likaria = Pan/Pani to nie do prawnika, tylko do lekarza

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
mistsi-zabuv = Na Pana/Pani miejscu zapomniałbym o tym

## 5.3.5. Клієнт відмовляється збирати документи для підтвердження права на БВПД

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
nemaie-dokumentiv-nemaie = Nie ma dokumentów — nie ma adwokata

## 5.3.6. Клієнт надіслав звернення електронною поштою, але не додав документів

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
zvernennia-vidpovidaie = Pana/Pani wniosek nie spełnia wymogów i nie podlega rozpatrzeniu

## 5.3.7. Недієздатні й обмежено дієздатні особи. Поновлення дієздатності

# content/5-skladni-sytuatsii/5.3.7-diiezdatnist.md
hovoryty-maiu-prava = Z Panem/Panią nie wolno mi rozmawiać, niech przyjdzie opiekun

## 5.3.8. Звертається законний представник кількох дітей: скільки приймати звернень

# content/5-skladni-sytuatsii/5.3.8-predstavnyk-kilkokh-ditei.md
pyshit-try-zaiavy-zrazok = Proszę napisać trzy wnioski, wzór jest na tablicy

## 5.3.9. Звертається дитина, у якої немає законного представника

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
prykhod-mamoiu-tatom = Przyjdź z mamą albo z tatą

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
chasom-vyhaduiesh = A nie zmyślasz czasem?

## 5.3.10. Суд виносить ухвалу про надання БВПД особі в цивільному провадженні

# content/5-skladni-sytuatsii/5.3.10-ukhvala-sudu.md
sud-pomylyvsia-takym = Sąd się pomylił, my się czymś takim nie zajmujemy

## 5.3.11. Клієнти звертаються з питаннями, що належать до компетенції інших органів

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
ne-siudy = To nie tutaj

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
zvernitsia-kompetentnykh = Proszę zwrócić się do właściwych organów

## 5.3.12. Звертаються бездомні особи

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
spershu-pryvedit-ladu = Najpierw proszę doprowadzić się do porządku, a potem przychodzić

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
yakoiu-adresoiu = Pod jakim adresem Pan/Pani mieszka?

## 5.3.13. Звертаються особи без громадянства та без документів, що посвідчують особу

# content/5-skladni-sytuatsii/5.3.13-bez-hromadianstva.md
pasporta-pryimaiemo = Bez dowodu nie przyjmujemy

# content/5-skladni-sytuatsii/5.3.13-bez-hromadianstva.md
tut-nelehalno = To jest tu Pan/Pani nielegalnie?

## 5.3.14. Клієнт хоче відкликати згоду на оброблення персональних даних

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
sami-pidpysaly = Przecież sam Pan podpisał / sama Pani podpisała!

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
zakryvaiemo-spravu = W takim razie zamykamy Pana/Pani sprawę i pretensje proszę mieć do siebie

## 6. Зворотний зв’язок із клієнтами. Розгляд заяв, пропозицій та скарг громадян

# content/6-zvorotnyi-zviazok/README.md
skarzhtesia-kudy-khochete-2 = Proszę się skarżyć, gdzie się chce

## 6.1. Зворотний зв’язок від клієнтів

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
nu-spodobalosia = No i co, wszystko się podobało?

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
postavte-naivyshchu = Proszę wystawić nam najwyższą ocenę

## 6.2. Розгляд звернень громадян: основні аспекти

# content/6-zvorotnyi-zviazok/6.2-rozghliad-zvernen.md
pyshit-tilky-nichoho = Proszę pisać, tylko że to nic nie zmieni

# content/6-zvorotnyi-zviazok/6.2-rozghliad-zvernen.md
zvernennia-rozghlianuto = Pana/Pani wniosek rozpatrzono w granicach właściwości

## 6.3. Розгляд звернень та скарг на дії працівників

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
naikrashchyi-mabut = On jest u nas najlepszy, widocznie źle go Pan zrozumiał / Pani zrozumiała

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
choho-movchaly-dosi = A czemu milczał Pan / milczała Pani do tej pory?

## 6.4. Розгляд звернень та скарг на дії адвоката під час надання БВПД

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
advokata-pryznachyly-dali = My tylko wyznaczyliśmy adwokata, dalej proszę radzić sobie z nim samemu

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
choho-khotily-bezplatnoho = A czego się Pan/Pani spodziewa po bezpłatnym?

## 7.1. Організації, орієнтовані на навчання

# content/7-samovdoskonalennia/7.1-orhanizatsii-shcho-navchaiutsia.md
khto-zrobyv = Kto to zrobił?

## 7.2. Групове мислення

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
zavzhdy-robyly = U nas zawsze tak się robiło

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
nu-usi-pravda = No to co, wszyscy za, prawda?

## 7.3. Вибірковість сприйняття

# content/7-samovdoskonalennia/7.3-vybirkovist-spryiniattia.md
mabut-sami-pidpysaly = Pewnie sam Pan to podpisał / sama Pani to podpisała?

## 7.4. Інші обмежувальні установки

# content/7-samovdoskonalennia/7.4-obmezhuvalni-ustanovky.md
prosto-vmiiu-hovoryty = Ja po prostu nie umiem rozmawiać z takimi ludźmi

# content/7-samovdoskonalennia/7.4-obmezhuvalni-ustanovky.md
dosi-znaiesh = Ty co, jeszcze tego nie wiesz?

## 7.5. Виявлення своєї зони розвитку

# content/7-samovdoskonalennia/7.5-zona-rozvytku.md
nu-yak = No i jak wypadłem (wypadłam)?

# content/7-samovdoskonalennia/7.5-zona-rozvytku.md
prosto-bachyly = Ależ nie, po prostu nie wszystko Pan widział / Pani widziała

## 7.6. Що, крім знань? Емоційний інтелект

# content/7-samovdoskonalennia/7.6-emotsiinyi-intelekt.md
bery-blyzko-sertsia = Nie bierz tego do serca, wszyscy tak mają

## 7.7. Відкритість до навчання та розвитку

# content/7-samovdoskonalennia/7.7-vidkrytist-do-navchannia.md
dozhyvesh-poradysh = Dożyjesz mojego wieku, to będziesz radzić

## 7.8. Навчання на основі досвіду

# content/7-samovdoskonalennia/7.8-navchannia-na-dosvidi.md
tak-skazaly = To nie ja, mnie tak powiedziano

## 7.9. Методи й форми навчання. Можливості для розвитку фронтлайнерів

# content/7-samovdoskonalennia/7.9-metody-navchannia.md
praktykanty-zvertaite = To praktykanci, proszę nie zwracać na nich uwagi

## Додаток А. Кейс-менеджмент

# content/dodatky/a-keis-menedzhment.md
use-vlashtuiu = Ja wszystko za Pana/Panią załatwię

## Додаток Б. Посилення правової спроможності громад завдяки параюристам

# content/dodatky/b-pravova-spromozhnist-hromad.md
prosto-rozdavaite = Proszę po prostu rozdawać nasze wizytówki

## Додаток В. Альтернативні способи врегулювання спорів, конфліктів. Медіація

# content/dodatky/v-mediatsiia.md
pomyritsia-navishcho-sud = No pogódźcie się już, po co wam ten sąd?

## Додаток Г. Роль юриста як радника в медіації: практичні та етичні міркування

# content/dodatky/h-rol-yurysta.md
pohodzhuitesia-sudi = Proszę się nie zgadzać, w sądzie wygramy więcej

## Додаток Д. Приклад звернення про надання БППД

# content/dodatky/d-pryklad-zvernennia.md
perepyshit-bahato-pomylok = Proszę to przepisać, tu jest dużo błędów

## Додаток Ж. Підхід «уповноважування» в роботі з постраждалими від домашнього насильства

# content/dodatky/zh-upovnovazhuvannia.md
znovu-noho-povernetesia = Jeśli znów Pani do niego wróci, to do nas może Pani już nie przychodzić

# content/dodatky/zh-upovnovazhuvannia.md
slukhaite-krashche-znaiu = Proszę mnie słuchać, ja lepiej wiem, co Pan/Pani powinien/powinna zrobić

## Додаток И. Міфи про домашнє насильство

# content/dodatky/y-mify.md
taka-povazhna-liudyna = Przecież to taki szanowany człowiek

# content/dodatky/y-mify.md
cholovik-nevzhe-daste = Jest Pan mężczyzną, czyżby nie dał Pan sobie rady?

## Додаток К. Міжнародні договори про правову допомогу

# content/dodatky/k-mizhnarodni-dohovory.md
inozemtsiam-dopomahaiemo = Cudzoziemcom nie pomagamy

## Додаток Л. Приклад запитань для опитування клієнтів

# content/dodatky/l-zapytannia-kliientam.md
postavte-naivyshchyi-bal = Proszę dać nam najwyższą ocenę, bo trzeba do sprawozdania

## Додаток М. Реєстрація звернень громадян, які не стосуються правничої допомоги

# content/dodatky/m-reiestratsiia-inshykh-zvernen.md
zalyshte-khtos-podyvytsia = Proszę tam zostawić, ktoś zajrzy

# content/dodatky/m-reiestratsiia-inshykh-zvernen.md
pravylnoi-formy-pryimu = Bez właściwego formularza nie przyjmę

## Додаток Н. Порядок надання БПД працівниками центрів

# content/dodatky/n-poriadok-nadannia.md
chekaite-povidomliat = Proszę czekać, powiadomią Pana/Panią
