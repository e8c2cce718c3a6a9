## Як побудовано посібник

# content/zmist.md
chomu-odrazu-vsoho = So why didn’t you bring everything the first time?

## 1.1. Місія, бачення та цінності

# content/1-zahalna-chastyna/1.1-misiia.md
choho-khochete-zadarma = What do you expect for free?

## 1.2. Система безоплатної правничої допомоги

# content/1-zahalna-chastyna/1.2-systema-bpd.md
nalezhyt-tilky-pervynka = All you’re entitled to is primary aid

## 1.3. Орієнтація на клієнта як базова вимога й установка в роботі

# content/1-zahalna-chastyna/1.3-oriientatsiia-na-kliienta.md
khvyliuitesia-sprava = Don’t worry, this one’s a winning case

## 1.3.1.1. Прагнення допомогти. Розуміння потреб. Якість комунікації

# content/1-zahalna-chastyna/1.3.1.1-prahnennia-dopomohty.md
dali-mozhete-rozpovidaty = You needn’t go on, I’ve already got the picture

## 1.3.1.2. Рівне ставлення

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
krashche-donka-rozkazhe = Better let your daughter tell me everything, it’ll be quicker

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
pereselentsiv-zavzhdy = You displaced people are always short of some certificate or other

## 1.3.1.3. Доступність

# content/1-zahalna-chastyna/1.3.1.3-dostupnist.md
osobystoi-prysutnosti = Not unless you come in person

## 1.3.2.1. Наснаження клієнта

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
robit-kazhu-bude-harazd = Just do as I say and everything will be fine

## 1.3.2.2. Кейс-менеджмент

# content/1-zahalna-chastyna/1.3.2.2-keis-menedzhment.md
podrobytsi-choho-sami = You don’t need to know the details, we’ll settle it all ourselves

## 1.3.2.3. Досудове врегулювання спорів, медіація

# content/1-zahalna-chastyna/1.3.2.3-mediatsiia.md
nu-pomyritsia-chuzhi = Oh, just make up, it’s not as if you’re strangers

## 1.4. Вимоги до роботи на посаді. Компетенції керівника підрозділу

# content/1-zahalna-chastyna/1.4-vymohy-do-posady.md
kliient-zavzhdy-maie = The client is always right, so apologise this minute!

## 2. Перший контакт із клієнтом. Загальні рекомендації щодо комунікації

# content/2-pershyi-kontakt/README.md
use-zrozumilo = Is everything clear?

# content/2-pershyi-kontakt/README.md
khvyliuitesia-sud-tochno = Don’t worry, the court is sure to take your side

## 2.1. Що залежить від нас?

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
zachekaite-zainiatyi = Wait, I’m busy

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
zh-elementarno = But that’s elementary

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
zakoni-napysano = It’s all there in the law

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
tse-ne-do-nas = That’s nothing to do with us

## 2.2. Початок розмови

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
prizvyshche-dokumenty = Surname? Documents?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
babusiu-khotily = What did you want, granny?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
tilky-shvydko-cherha = Only make it quick, I’ve got a queue

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
hovorit-normalno-nichoho = Speak properly, I can’t understand a thing

## 2.3. Активне слухання, вміння почути та заохотити розмову

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
chudovo-rozumiiu = I understand perfectly how you feel

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
davaite-korotshe-emotsii = Keep it short, and spare me the emotions

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
chomu-zvernulysia-ranishe = Why didn’t you come to us sooner?

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
zaspokoitesia-nichoho = Calm down, nothing terrible has happened

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
inshym-shche-hirshe = Other people have it even worse, and they don’t complain

## 2.4. Різні способи контактів клієнтів із центрами та базові рекомендації

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
peredzvonit-piznishe = Call back later

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
nadano-roziasnennia = Clarification provided in accordance with current legislation

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
prosto-navit-dity-vmiiut = It’s all very simple, even children can do it

## 2.5. Керування чергою

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
odyn-odna = You’re not the only one I’ve got

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
chekaite-vyklychut = Wait, you’ll be called

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
podobaietsia-naimaite = If you don’t like it, go and pay for a lawyer

## 3.1. Реєстрація клієнта

# content/3-opratsiuvannia-zvernen/3.1-reiestratsiia-kliienta.md
pasporta-rozmovliatymu = I’m not going to talk to you without a passport

## 3.1.2. Реєстрація нового клієнта

# content/3-opratsiuvannia-zvernen/3.1.2-novyi-kliient.md
prosto-rozpyshitsia-otut = Just sign here, it’s only a formality

## 3.2. Викладення клієнтом суті порушеного питання

# content/3-opratsiuvannia-zvernen/3.2-sut-pytannia.md
blyzhche-spravy = Get to the point

## 3.2.1. Визначення виду правничої допомоги

# content/3-opratsiuvannia-zvernen/3.2.1-vyd-dopomohy.md
nalezhyt-tilky = All you’re entitled to is a consultation

## 3.3.1. Надання правової інформації, консультацій і роз’яснень

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
yasno-pytan-nemaie = All clear, no questions?

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
khvyliuitesia-spravu = Don’t worry, you’re certain to win the case

## 3.3.3. Передача звернень клієнтів на розгляд до інших центрів

# content/3-opratsiuvannia-zvernen/3.3.3-peredacha-zvernen.md
zaimaiemosia-pyshit-tudy = We don’t deal with that, write to them yourself

## 3.4.1. Загальні питання

# content/3-opratsiuvannia-zvernen/3.4.1-zahalni-pytannia.md
kilka-dniv-bude = Oh, it’ll all be done in a few days

## 3.4.2. Перевірка належності до суб’єктів права на БВПД

# content/3-opratsiuvannia-zvernen/3.4.2-perevirka-nalezhnosti.md
spochatku-dovedit-maiete = First prove you’re entitled to it

## 3.4.2.1. Документи осіб, середньомісячний дохід яких не перевищує встановленої межі

# content/3-opratsiuvannia-zvernen/3.4.2.1-nyzkyi-dokhid.md
vyhliadu-skazhesh-brakuie = You don’t look like someone who’s short of money

## 3.4.2.2. Документи осіб з інвалідністю

# content/3-opratsiuvannia-zvernen/3.4.2.2-osoby-z-invalidnistiu.md
khvoroba-nachebto-nichoho = So what’s wrong with you, then? You look fine to me

## 3.4.2.3. Документи осіб, які мають статус ВПО

# content/3-opratsiuvannia-zvernen/3.4.2.3-vpo.md
planuiete-povertatysia = And when are you planning to go back home?

## 3.4.2.4. Документи осіб, які подали заяву про взяття на облік ВПО

# content/3-opratsiuvannia-zvernen/3.4.2.4-zaiavnyky-na-oblik-vpo.md
prykhodte-otrymaiete = Come back when you’ve got your certificate

## 3.4.2.5. Документи на підтвердження належності до категорії дітей

# content/3-opratsiuvannia-zvernen/3.4.2.5-dity.md
kym-krashche-mamoiu-tatom = So who do you like living with more, your mum or your dad?

## 3.4.2.6. Документи біженців та осіб, які потребують захисту

# content/3-opratsiuvannia-zvernen/3.4.2.6-bizhentsi.md
vizmit-novyi-pasport = Get a new passport from your embassy

## 3.4.2.7. Документи ветеранів війни та членів їхніх сімей

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
tudy-posylav-posylala = I’m not the one who sent you there

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
dobre-rozumiiu = I know exactly what you’re going through

## 3.4.2.8. Документи затриманих, підозрюваних та засуджених осіб

# content/3-opratsiuvannia-zvernen/3.4.2.8-osoby-pid-yurysdyktsiieiu.md
prosto-zatrymuiut = People don’t get arrested for nothing

## 3.4.2.9. Документи осіб, які мають особливі та особливі трудові заслуги

# content/3-opratsiuvannia-zvernen/3.4.2.9-osoblyvi-zasluhy.md
nahorody-teper-nichoho = Those medals don’t count for anything now

## 3.4.2.10. Документи осіб, які належать до жертв нацистських переслідувань

# content/3-opratsiuvannia-zvernen/3.4.2.10-zhertvy-peresliduvan.md
tak-davno = But that was such a long time ago

## 3.4.2.11. Документи осіб, щодо яких розглядають справу про обмеження дієздатності

# content/3-opratsiuvannia-zvernen/3.4.2.11-obmezhennia-diiezdatnosti.md
khtos-doroslyi-pidpyshe = Have a grown-up sign it for you

## 3.4.2.12. Документи осіб, щодо яких розглядають справу про психіатричну допомогу

# content/3-opratsiuvannia-zvernen/3.4.2.12-psykhiatrychna-dopomoha.md
likuiut-likuitesia = You’re being treated, so just get on with your treatment

## 3.4.2.13. Документи осіб, реабілітованих відповідно до законодавства України

# content/3-opratsiuvannia-zvernen/3.4.2.13-reabilitovani.md
nemaie-komu-potribno = They’re gone now, so who needs this?

## 3.4.2.14. Документи осіб, які постраждали від домашнього насильства

# content/3-opratsiuvannia-zvernen/3.4.2.14-domashnie-nasylstvo.md
prynesit-dovidku-poboi = Bring a medical certificate of your injuries, and then we’ll talk

## 3.4.2.15. Звертаються іноземці

# content/3-opratsiuvannia-zvernen/3.4.2.15-inozemtsi.md
ukraini-hovorit = You’re in Ukraine, so speak Ukrainian

## 3.4.3. Прийняття письмового звернення клієнта або його представника

# content/3-opratsiuvannia-zvernen/3.4.3-pryiniattia-zvernennia.md
zaberit-papirtsia-navit = Take it back, I won’t even register it without that bit of paper

## 3.4.4. Прийняття рішення про надання БВПД

# content/3-opratsiuvannia-zvernen/3.4.4-rishennia-pro-nadannia.md
teper-usi-pytannia = From now on, take all your questions to your lawyer, not to us

## 3.5. Прийняття рішення про відмову в наданні БВПД

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
nichym-mozhu-dopomohty = There’s nothing I can do for you

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
pohodyvsia-pohodylasia = I’d have said yes, but management won’t allow it

## 3.6. Порядок перенаправлення клієнтів для отримання БППД та БВПД

# content/3-opratsiuvannia-zvernen/3.6-perenapravlennia.md
idit-sotszakhystu = Go to social services, they’ll sort it out

## 3.7. Забезпечення доступу до електронних сервісів Мін’юсту

# content/3-opratsiuvannia-zvernen/3.7-elektronni-servisy.md
daite-parol-shvydko = Give me your password, I’ll do it all quickly

## 4.1. Взаємодія між працівниками центру

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
vela-insha-liudyna-nei = Someone else was handling your case, I’m not responsible for them

## 4.2. Взаємодія з іншими центрами

# content/4-vzaiemodiia/4.2-inshi-tsentry.md
terytoriia-yidte-mistsem = This isn’t our area, go to where you’re registered

## 4.3. Співпраця бюро та центру

# content/4-vzaiemodiia/4.3-biuro-i-tsentr.md
hotovo-tsentri-tiahnut = Everything’s ready at our end, it’s the centre that’s dragging its feet

## 4.4. Співпраця центру та КЦ

# content/4-vzaiemodiia/4.4-koordynatsiinyi-tsentr.md
pyshit-kudy-zavhodno-odno = Write to whoever you like, it’ll come back to us anyway

## 4.5. Збір даних та звітність

# content/4-vzaiemodiia/4.5-zbir-danykh.md
treba-zvitu-zatrymuite = It’s needed for the report, don’t hold things up

## 5. Складні ситуації та нестандартні (особливі) випадки

# content/5-skladni-sytuatsii/README.md
takykh-sohodni-desiatero = I’ve already had ten like you today

## 5.1. Загальні настанови

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
khvyliuitesia-bude-dobre = Don’t worry, everything will be fine

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
spravu-tochno-vyhraiete = You’re certain to win this case

## 5.1.1. Складні ситуації в роботі з клієнтами

# content/5-skladni-sytuatsii/5.1.1-skladni-sytuatsii-v-roboti.md
znovu-pryishla = That troublemaker of a woman is back again

# content/5-skladni-sytuatsii/5.1.1-skladni-sytuatsii-v-roboti.md
bilshe-rozmovliaiu = That’s it, I’m not talking to you any more, go and find yourself someone else

## 5.1.2. Робота з емоціями

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
ta-zaspokoitesia = Oh, calm down, will you!

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
chudovo-znaiu = I know perfectly well how you feel

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
dribnytsi-varto = It’s not worth getting upset over such little things

## 5.1.3. Управління стресом. Розвиток стресостійкості

# content/5-skladni-sytuatsii/5.1.3-stresostiikist.md
bery-holovu-zvyknesh-usi = Don’t let it bother you, you’ll get used to it, we’ve all been through it here

## 5.2. Складні ситуації

# content/5-skladni-sytuatsii/5.2-skladni-sytuatsii.md
zachekaite-zhinka = Wait, there’s a woman in hysterics in there

## 5.2.1. Клієнти переконані у своїй безпорадності

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
davaite-siudy-shvydshe = Give it here, I’ll do it faster

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
vizmit-ruky-dorosla = Pull yourself together, you’re an adult

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
inshym-znachno-vazhche = Others have it much harder, and they manage somehow

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
oblyshte-dumky-zhyttia = Put those thoughts out of your head, life is wonderful

## 5.2.2. Як спілкуватися з людьми, які зазнали домашнього насильства

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
chym-rozliutyly = And what did you do to make him so angry?

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
mozhe-pomyrytesia-zarady = Maybe you could make up for the children’s sake?

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
syntsi-dokaziv-nikhto = Got any bruises? Nobody will believe you without proof

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
chomu-dosi-noho-pishly = So why haven’t you left him yet?

## 5.2.3. Клієнт плаче

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
plachte-slozamy-horiu = Don’t cry, tears won’t help

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
khiba-bida-liudy-domivky = You call that trouble? People have lost their homes, and they’re bearing up

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
perestanete-zmozhu = If you don’t stop, I won’t be able to help you

## 5.2.4. Клієнт роздратований або проявляє агресію

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
smiite-krychaty = Don’t you dare shout at me!

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
skarzhtesia-kudy-khochete = Complain to whoever you like, it’s all the same to me

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
pravyla-vyhadav-vyhadala = Those are the rules, I didn’t make them up

## 5.2.5. Можливі складнощі в комунікації з учасниками бойових дій

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
dovodylosia-vbyvaty = So, did you ever have to kill anyone?

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
tudy-posylaly = We’re not the ones who sent you there

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
rozumiiu-sam-sama = I understand, I read the news every day myself

## 5.2.6. Неможливо налагодити контакт із клієнтом

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
pomovchaty-pryishly = So you came here to sit in silence? I’ve got a queue

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
doviriaiete-naimaite = If you don’t trust us, hire your own lawyer

## 5.2.7. Клієнт перебуває в стані алкогольного чи наркотичного сп’яніння

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
piani-idit-prospitsia = You’re drunk! Go and sleep it off

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
takymy-pratsiuiemo = We don’t deal with people like you

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
anu-dykhnit = Come on, breathe out for me

## 5.2.8. Клієнти, котрі часто скаржаться

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
pyshit-pyshit-odno = Go on, keep writing, nothing’s going to change anyway

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
bilshe-nema-chym = Haven’t you got anything better to do?

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
znovu-uliublenyi = It’s our favourite complainer again

## 5.2.9. Зустріч із клієнтом у неробочий час. Переслідування клієнтом

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
prykhodte-robochyi-chas = Come and see us during working hours

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
treba-vidrazu-trymaty = You should have kept your distance from the start, now look what you’ve got

## 5.3. Нестандартні випадки

# content/5-skladni-sytuatsii/5.3-nestandartni-vypadky.md
ne-peredbacheno = We have no provision for that here

## 5.3.1. Клієнт не вміє писати або читати

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
napysano-prochytaite = It’s all written here, read it carefully

## 5.3.2. Клієнт з інвалідністю: відсутні верхні кінцівки

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
oi-daiete-radu = Oh dear, however do you manage?

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
pryidit-kymos-khto = Come back with someone who can sign for you

## 5.3.3. Клієнт з інвалідністю зі слуху

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
nevazhlyvo-potim-poiasniu = Never mind, I’ll explain later

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
skazhit-yomu-brakuie = Tell him there’s a certificate missing

## 5.3.4. Клієнт із нестандартними питаннями або вимогами без правового підґрунтя

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
yurysta-likaria = It’s not a lawyer you need, it’s a doctor

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
mistsi-zabuv = If I were you, I’d forget about it

## 5.3.5. Клієнт відмовляється збирати документи для підтвердження права на БВПД

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
nemaie-dokumentiv-nemaie = No documents, no lawyer

## 5.3.6. Клієнт надіслав звернення електронною поштою, але не додав документів

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
zvernennia-vidpovidaie = Your application does not meet the requirements and will not be considered

## 5.3.7. Недієздатні й обмежено дієздатні особи. Поновлення дієздатності

# content/5-skladni-sytuatsii/5.3.7-diiezdatnist.md
hovoryty-maiu-prava = I have no right to talk to you, your guardian will have to come

## 5.3.8. Звертається законний представник кількох дітей: скільки приймати звернень

# content/5-skladni-sytuatsii/5.3.8-predstavnyk-kilkokh-ditei.md
pyshit-try-zaiavy-zrazok = Write out three applications, there’s a sample on the board

## 5.3.9. Звертається дитина, у якої немає законного представника

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
prykhod-mamoiu-tatom = Come back with your mum or dad

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
chasom-vyhaduiesh = You’re not making this up, are you?

## 5.3.10. Суд виносить ухвалу про надання БВПД особі в цивільному провадженні

# content/5-skladni-sytuatsii/5.3.10-ukhvala-sudu.md
sud-pomylyvsia-takym = The court got it wrong, we don’t do that sort of thing

## 5.3.11. Клієнти звертаються з питаннями, що належать до компетенції інших органів

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
ne-siudy = You’ve come to the wrong place

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
zvernitsia-kompetentnykh = Contact the competent authorities

## 5.3.12. Звертаються бездомні особи

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
spershu-pryvedit-ladu = Clean yourself up first, and then come back

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
yakoiu-adresoiu = What is your home address?

## 5.3.13. Звертаються особи без громадянства та без документів, що посвідчують особу

# content/5-skladni-sytuatsii/5.3.13-bez-hromadianstva.md
pasporta-pryimaiemo = We don’t see anyone without a passport

# content/5-skladni-sytuatsii/5.3.13-bez-hromadianstva.md
tut-nelehalno = So you’re here illegally?

## 5.3.14. Клієнт хоче відкликати згоду на оброблення персональних даних

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
sami-pidpysaly = But you signed it yourself!

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
zakryvaiemo-spravu = Then we’re closing your case, and you’ll have only yourself to blame

## 6. Зворотний зв’язок із клієнтами. Розгляд заяв, пропозицій та скарг громадян

# content/6-zvorotnyi-zviazok/README.md
skarzhtesia-kudy-khochete-2 = Complain to whoever you like

## 6.1. Зворотний зв’язок від клієнтів

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
nu-spodobalosia = So, were you happy with everything?

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
postavte-naivyshchu = Please give us the top rating

## 6.2. Розгляд звернень громадян: основні аспекти

# content/6-zvorotnyi-zviazok/6.2-rozghliad-zvernen.md
pyshit-tilky-nichoho = Go ahead and write, only it won’t change anything

# content/6-zvorotnyi-zviazok/6.2-rozghliad-zvernen.md
zvernennia-rozghlianuto = Your submission has been considered within the limits of our competence

## 6.3. Розгляд звернень та скарг на дії працівників

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
naikrashchyi-mabut = He’s the best we have, you must have misunderstood

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
choho-movchaly-dosi = So why have you kept quiet until now?

## 6.4. Розгляд звернень та скарг на дії адвоката під час надання БВПД

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
advokata-pryznachyly-dali = All we did was appoint the lawyer, from here on sort things out with them yourself

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
choho-khotily-bezplatnoho = Well, what did you expect from a free one?

## 7.1. Організації, орієнтовані на навчання

# content/7-samovdoskonalennia/7.1-orhanizatsii-shcho-navchaiutsia.md
khto-zrobyv = Who did this?

## 7.2. Групове мислення

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
zavzhdy-robyly = We’ve always done it this way

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
nu-usi-pravda = So, everyone’s in favour, right?

## 7.3. Вибірковість сприйняття

# content/7-samovdoskonalennia/7.3-vybirkovist-spryiniattia.md
mabut-sami-pidpysaly = You must have signed this yourself, didn’t you?

## 7.4. Інші обмежувальні установки

# content/7-samovdoskonalennia/7.4-obmezhuvalni-ustanovky.md
prosto-vmiiu-hovoryty = I just don’t know how to talk to people like that

# content/7-samovdoskonalennia/7.4-obmezhuvalni-ustanovky.md
dosi-znaiesh = What, you still don’t know that?

## 7.5. Виявлення своєї зони розвитку

# content/7-samovdoskonalennia/7.5-zona-rozvytku.md
nu-yak = So, how was I?

# content/7-samovdoskonalennia/7.5-zona-rozvytku.md
prosto-bachyly = Oh no, you just didn’t see the whole thing

## 7.6. Що, крім знань? Емоційний інтелект

# content/7-samovdoskonalennia/7.6-emotsiinyi-intelekt.md
bery-blyzko-sertsia = Don’t take it to heart, it’s like that for everyone

## 7.7. Відкритість до навчання та розвитку

# content/7-samovdoskonalennia/7.7-vidkrytist-do-navchannia.md
dozhyvesh-poradysh = When you’ve lived as long as I have, then you can give advice

## 7.8. Навчання на основі досвіду

# content/7-samovdoskonalennia/7.8-navchannia-na-dosvidi.md
tak-skazaly = It wasn’t me, that’s what I was told

## 7.9. Методи й форми навчання. Можливості для розвитку фронтлайнерів

# content/7-samovdoskonalennia/7.9-metody-navchannia.md
praktykanty-zvertaite = They’re only trainees, don’t pay any attention to them

## Додаток А. Кейс-менеджмент

# content/dodatky/a-keis-menedzhment.md
use-vlashtuiu = I’ll arrange everything for you

## Додаток Б. Посилення правової спроможності громад завдяки параюристам

# content/dodatky/b-pravova-spromozhnist-hromad.md
prosto-rozdavaite = Just hand out our business cards

## Додаток В. Альтернативні способи врегулювання спорів, конфліктів. Медіація

# content/dodatky/v-mediatsiia.md
pomyritsia-navishcho-sud = Oh, just make up, what do you need a court for?

## Додаток Г. Роль юриста як радника в медіації: практичні та етичні міркування

# content/dodatky/h-rol-yurysta.md
pohodzhuitesia-sudi = Don’t agree to it, we’ll win more in court

## Додаток Д. Приклад звернення про надання БППД

# content/dodatky/d-pryklad-zvernennia.md
perepyshit-bahato-pomylok = Write it out again, there are too many mistakes in it

## Додаток Ж. Підхід «уповноважування» в роботі з постраждалими від домашнього насильства

# content/dodatky/zh-upovnovazhuvannia.md
znovu-noho-povernetesia = If you go back to him again, don’t bother coming to us

# content/dodatky/zh-upovnovazhuvannia.md
slukhaite-krashche-znaiu = Listen to me, I know better than you what you should do

## Додаток И. Міфи про домашнє насильство

# content/dodatky/y-mify.md
taka-povazhna-liudyna = But he’s such a respectable man

# content/dodatky/y-mify.md
cholovik-nevzhe-daste = You’re a man, surely you can handle it yourself?

## Додаток К. Міжнародні договори про правову допомогу

# content/dodatky/k-mizhnarodni-dohovory.md
inozemtsiam-dopomahaiemo = We don’t help foreigners

## Додаток Л. Приклад запитань для опитування клієнтів

# content/dodatky/l-zapytannia-kliientam.md
postavte-naivyshchyi-bal = Please give us the top score, we need it for the report

## Додаток М. Реєстрація звернень громадян, які не стосуються правничої допомоги

# content/dodatky/m-reiestratsiia-inshykh-zvernen.md
zalyshte-khtos-podyvytsia = Leave it over there, someone will take a look

# content/dodatky/m-reiestratsiia-inshykh-zvernen.md
pravylnoi-formy-pryimu = I won’t take it unless it’s in the right form

## Додаток Н. Порядок надання БПД працівниками центрів

# content/dodatky/n-poriadok-nadannia.md
chekaite-povidomliat = Wait, you’ll be notified
