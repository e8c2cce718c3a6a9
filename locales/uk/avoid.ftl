## Як побудовано посібник

# content/zmist.md
chomu-odrazu-vsoho = А чому Ви одразу всього не принесли?

## 1.1. Місія, бачення та цінності

# content/1-zahalna-chastyna/1.1-misiia.md
choho-khochete-zadarma = А чого Ви хочете задарма?

## 1.2. Система безоплатної правничої допомоги

# content/1-zahalna-chastyna/1.2-systema-bpd.md
nalezhyt-tilky-pervynka = Вам належить тільки первинка

## 1.3. Орієнтація на клієнта як базова вимога й установка в роботі

# content/1-zahalna-chastyna/1.3-oriientatsiia-na-kliienta.md
khvyliuitesia-sprava = Не хвилюйтеся, ця справа виграшна

## 1.3.1.1. Прагнення допомогти. Розуміння потреб. Якість комунікації

# content/1-zahalna-chastyna/1.3.1.1-prahnennia-dopomohty.md
dali-mozhete-rozpovidaty = Далі можете не розповідати, мені вже все зрозуміло

## 1.3.1.2. Рівне ставлення

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
krashche-donka-rozkazhe = Нехай краще Ваша донька все розкаже, так буде швидше

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
pereselentsiv-zavzhdy = У вас, переселенців, завжди бракує довідок

## 1.3.1.3. Доступність

# content/1-zahalna-chastyna/1.3.1.3-dostupnist.md
osobystoi-prysutnosti = Без особистої присутності ніяк

## 1.3.2.1. Наснаження клієнта

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
robit-kazhu-bude-harazd = Робіть, як я кажу, і все буде гаразд

## 1.3.2.2. Кейс-менеджмент

# content/1-zahalna-chastyna/1.3.2.2-keis-menedzhment.md
podrobytsi-choho-sami = Подробиці Вам ні до чого, ми самі все погодимо

## 1.3.2.3. Досудове врегулювання спорів, медіація

# content/1-zahalna-chastyna/1.3.2.3-mediatsiia.md
nu-pomyritsia-chuzhi = Ну помиріться вже, не чужі ж люди

## 1.4. Вимоги до роботи на посаді. Компетенції керівника підрозділу

# content/1-zahalna-chastyna/1.4-vymohy-do-posady.md
kliient-zavzhdy-maie = Клієнт завжди має рацію, тому негайно перепросіть!

## 2. Перший контакт із клієнтом. Загальні рекомендації щодо комунікації

# content/2-pershyi-kontakt/README.md
use-zrozumilo = Вам усе зрозуміло?

# content/2-pershyi-kontakt/README.md
khvyliuitesia-sud-tochno = Не хвилюйтеся, суд точно стане на Ваш бік

## 2.1. Що залежить від нас?

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
# $speaker_gender — зайнятий (зайнята)
zachekaite-zainiatyi =
    { $speaker_gender ->
        [masculine] Зачекайте, я зайнятий
        [feminine] Зачекайте, я зайнята
       *[other] Зачекайте, я зайнятий (зайнята)
    }

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
zh-elementarno = Це ж елементарно

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
zakoni-napysano = У законі все написано

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
tse-ne-do-nas = Це не до нас

## 2.2. Початок розмови

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
prizvyshche-dokumenty = Прізвище? Документи?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
babusiu-khotily = Бабусю, що Ви хотіли?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
tilky-shvydko-cherha = Тільки швидко, у мене черга

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
hovorit-normalno-nichoho = Говоріть нормально, я нічого не розумію

## 2.3. Активне слухання, вміння почути та заохотити розмову

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
chudovo-rozumiiu = Я чудово розумію, що Ви відчуваєте

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
davaite-korotshe-emotsii = Давайте коротше, без емоцій

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
chomu-zvernulysia-ranishe = Чому Ви не звернулися раніше?

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
zaspokoitesia-nichoho = Заспокойтеся, нічого страшного не сталося

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
inshym-shche-hirshe = Іншим ще гірше, і нічого

## 2.4. Різні способи контактів клієнтів із центрами та базові рекомендації

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
peredzvonit-piznishe = Передзвоніть пізніше

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
nadano-roziasnennia = Надано роз’яснення згідно з чинним законодавством

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
prosto-navit-dity-vmiiut = Там усе просто, навіть діти вміють

## 2.5. Керування чергою

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
# $client_gender — один (одна)
odyn-odna =
    { $client_gender ->
        [masculine] Ви в мене не один
        [feminine] Ви в мене не одна
       *[other] Ви в мене не один (одна)
    }

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
chekaite-vyklychut = Чекайте, Вас викличуть

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
podobaietsia-naimaite = Не подобається — наймайте платного адвоката

## 3.1. Реєстрація клієнта

# content/3-opratsiuvannia-zvernen/3.1-reiestratsiia-kliienta.md
pasporta-rozmovliatymu = Без паспорта я з Вами не розмовлятиму

## 3.1.2. Реєстрація нового клієнта

# content/3-opratsiuvannia-zvernen/3.1.2-novyi-kliient.md
prosto-rozpyshitsia-otut = Просто розпишіться отут, це формальність

## 3.2. Викладення клієнтом суті порушеного питання

# content/3-opratsiuvannia-zvernen/3.2-sut-pytannia.md
blyzhche-spravy = Ближче до справи

## 3.2.1. Визначення виду правничої допомоги

# content/3-opratsiuvannia-zvernen/3.2.1-vyd-dopomohy.md
nalezhyt-tilky = Вам належить тільки консультація

## 3.3.1. Надання правової інформації, консультацій і роз’яснень

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
yasno-pytan-nemaie = Усе ясно, питань немає?

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
khvyliuitesia-spravu = Не хвилюйтеся, справу Ви точно виграєте

## 3.3.3. Передача звернень клієнтів на розгляд до інших центрів

# content/3-opratsiuvannia-zvernen/3.3.3-peredacha-zvernen.md
zaimaiemosia-pyshit-tudy = Ми цим не займаємося, пишіть туди самі

## 3.4.1. Загальні питання

# content/3-opratsiuvannia-zvernen/3.4.1-zahalni-pytannia.md
kilka-dniv-bude = Та за кілька днів усе буде

## 3.4.2. Перевірка належності до суб’єктів права на БВПД

# content/3-opratsiuvannia-zvernen/3.4.2-perevirka-nalezhnosti.md
spochatku-dovedit-maiete = Спочатку доведіть, що маєте право

## 3.4.2.1. Документи осіб, середньомісячний дохід яких не перевищує встановленої межі

# content/3-opratsiuvannia-zvernen/3.4.2.1-nyzkyi-dokhid.md
vyhliadu-skazhesh-brakuie = А з вигляду не скажеш, що Вам бракує грошей

## 3.4.2.2. Документи осіб з інвалідністю

# content/3-opratsiuvannia-zvernen/3.4.2.2-osoby-z-invalidnistiu.md
khvoroba-nachebto-nichoho = А що у Вас за хвороба? Начебто нічого й не видно

## 3.4.2.3. Документи осіб, які мають статус ВПО

# content/3-opratsiuvannia-zvernen/3.4.2.3-vpo.md
planuiete-povertatysia = А коли плануєте повертатися додому?

## 3.4.2.4. Документи осіб, які подали заяву про взяття на облік ВПО

# content/3-opratsiuvannia-zvernen/3.4.2.4-zaiavnyky-na-oblik-vpo.md
prykhodte-otrymaiete = Приходьте, коли отримаєте довідку

## 3.4.2.5. Документи на підтвердження належності до категорії дітей

# content/3-opratsiuvannia-zvernen/3.4.2.5-dity.md
kym-krashche-mamoiu-tatom = То з ким тобі краще, з мамою чи з татом?

## 3.4.2.6. Документи біженців та осіб, які потребують захисту

# content/3-opratsiuvannia-zvernen/3.4.2.6-bizhentsi.md
vizmit-novyi-pasport = Візьміть новий паспорт у своєму посольстві

## 3.4.2.7. Документи ветеранів війни та членів їхніх сімей

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
# $speaker_gender — не посилав (не посилала)
tudy-posylav-posylala =
    { $speaker_gender ->
        [masculine] Я Вас туди не посилав
        [feminine] Я Вас туди не посилала
       *[other] Я Вас туди не посилав (не посилала)
    }

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
dobre-rozumiiu = Я Вас добре розумію

## 3.4.2.8. Документи затриманих, підозрюваних та засуджених осіб

# content/3-opratsiuvannia-zvernen/3.4.2.8-osoby-pid-yurysdyktsiieiu.md
prosto-zatrymuiut = Просто так не затримують

## 3.4.2.9. Документи осіб, які мають особливі та особливі трудові заслуги

# content/3-opratsiuvannia-zvernen/3.4.2.9-osoblyvi-zasluhy.md
nahorody-teper-nichoho = Ці нагороди тепер нічого не важать

## 3.4.2.10. Документи осіб, які належать до жертв нацистських переслідувань

# content/3-opratsiuvannia-zvernen/3.4.2.10-zhertvy-peresliduvan.md
tak-davno = Це ж було так давно

## 3.4.2.11. Документи осіб, щодо яких розглядають справу про обмеження дієздатності

# content/3-opratsiuvannia-zvernen/3.4.2.11-obmezhennia-diiezdatnosti.md
khtos-doroslyi-pidpyshe = Хай хтось дорослий за Вас підпише

## 3.4.2.12. Документи осіб, щодо яких розглядають справу про психіатричну допомогу

# content/3-opratsiuvannia-zvernen/3.4.2.12-psykhiatrychna-dopomoha.md
likuiut-likuitesia = Вас же лікують, от і лікуйтеся

## 3.4.2.13. Документи осіб, реабілітованих відповідно до законодавства України

# content/3-opratsiuvannia-zvernen/3.4.2.13-reabilitovani.md
nemaie-komu-potribno = Їх уже немає, то кому це потрібно?

## 3.4.2.14. Документи осіб, які постраждали від домашнього насильства

# content/3-opratsiuvannia-zvernen/3.4.2.14-domashnie-nasylstvo.md
prynesit-dovidku-poboi = Принесіть довідку про побої, тоді й поговоримо

## 3.4.2.15. Звертаються іноземці

# content/3-opratsiuvannia-zvernen/3.4.2.15-inozemtsi.md
ukraini-hovorit = Ви в Україні, то говоріть українською

## 3.4.3. Прийняття письмового звернення клієнта або його представника

# content/3-opratsiuvannia-zvernen/3.4.3-pryiniattia-zvernennia.md
zaberit-papirtsia-navit = Заберіть, без цього папірця я навіть не реєструватиму

## 3.4.4. Прийняття рішення про надання БВПД

# content/3-opratsiuvannia-zvernen/3.4.4-rishennia-pro-nadannia.md
teper-usi-pytannia = Тепер усі питання до адвоката, не до нас

## 3.5. Прийняття рішення про відмову в наданні БВПД

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
nichym-mozhu-dopomohty = Нічим не можу Вам допомогти

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
# $speaker_gender — погодився (погодилася)
pohodyvsia-pohodylasia =
    { $speaker_gender ->
        [masculine] Я б погодився, але керівництво не дозволяє
        [feminine] Я б погодилася, але керівництво не дозволяє
       *[other] Я б погодився (погодилася), але керівництво не дозволяє
    }

## 3.6. Порядок перенаправлення клієнтів для отримання БППД та БВПД

# content/3-opratsiuvannia-zvernen/3.6-perenapravlennia.md
idit-sotszakhystu = Ідіть до соцзахисту, там розберуться

## 3.7. Забезпечення доступу до електронних сервісів Мін’юсту

# content/3-opratsiuvannia-zvernen/3.7-elektronni-servisy.md
daite-parol-shvydko = Дайте пароль, я швидко все зроблю

## 4.1. Взаємодія між працівниками центру

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
vela-insha-liudyna-nei = Вас вела інша людина, я за неї не відповідаю

## 4.2. Взаємодія з іншими центрами

# content/4-vzaiemodiia/4.2-inshi-tsentry.md
terytoriia-yidte-mistsem = Це не наша територія, їдьте за місцем реєстрації

## 4.3. Співпраця бюро та центру

# content/4-vzaiemodiia/4.3-biuro-i-tsentr.md
hotovo-tsentri-tiahnut = У нас усе готово, то в центрі тягнуть

## 4.4. Співпраця центру та КЦ

# content/4-vzaiemodiia/4.4-koordynatsiinyi-tsentr.md
pyshit-kudy-zavhodno-odno = Пишіть куди завгодно, все одно повернуть до нас

## 4.5. Збір даних та звітність

# content/4-vzaiemodiia/4.5-zbir-danykh.md
treba-zvitu-zatrymuite = Так треба для звіту, не затримуйте

## 5. Складні ситуації та нестандартні (особливі) випадки

# content/5-skladni-sytuatsii/README.md
takykh-sohodni-desiatero = У мене таких, як Ви, сьогодні вже десятеро

## 5.1. Загальні настанови

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
khvyliuitesia-bude-dobre = Не хвилюйтеся, усе буде добре

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
spravu-tochno-vyhraiete = Цю справу Ви точно виграєте

## 5.1.1. Складні ситуації в роботі з клієнтами

# content/5-skladni-sytuatsii/5.1.1-skladni-sytuatsii-v-roboti.md
znovu-pryishla = Знову прийшла та скандалістка

# content/5-skladni-sytuatsii/5.1.1-skladni-sytuatsii-v-roboti.md
bilshe-rozmovliaiu = Усе, я з Вами більше не розмовляю, шукайте собі когось іншого

## 5.1.2. Робота з емоціями

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
ta-zaspokoitesia = Та заспокойтеся вже!

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
chudovo-znaiu = Я чудово знаю, що Ви відчуваєте

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
dribnytsi-varto = Через такі дрібниці не варто переживати

## 5.1.3. Управління стресом. Розвиток стресостійкості

# content/5-skladni-sytuatsii/5.1.3-stresostiikist.md
bery-holovu-zvyknesh-usi = Не бери в голову, звикнеш, тут усі через це пройшли

## 5.2. Складні ситуації

# content/5-skladni-sytuatsii/5.2-skladni-sytuatsii.md
zachekaite-zhinka = Зачекайте, там жінка в істериці

## 5.2.1. Клієнти переконані у своїй безпорадності

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
davaite-siudy-shvydshe = Давайте сюди, я швидше зроблю

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
vizmit-ruky-dorosla = Візьміть себе в руки, Ви ж доросла людина

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
inshym-znachno-vazhche = Іншим значно важче, і нічого, якось справляються

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
oblyshte-dumky-zhyttia = Облиште ці думки, життя прекрасне

## 5.2.2. Як спілкуватися з людьми, які зазнали домашнього насильства

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
chym-rozliutyly = А чим Ви його так розлютили?

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
mozhe-pomyrytesia-zarady = Може, помиритеся заради дітей?

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
syntsi-dokaziv-nikhto = А синці є? Без доказів Вам ніхто не повірить

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
chomu-dosi-noho-pishly = Чому ж Ви досі від нього не пішли?

## 5.2.3. Клієнт плаче

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
plachte-slozamy-horiu = Не плачте, сльозами горю не зарадиш

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
khiba-bida-liudy-domivky = Хіба це біда? Люди домівки повтрачали — і тримаються

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
perestanete-zmozhu = Якщо Ви не перестанете, я не зможу Вам допомогти

## 5.2.4. Клієнт роздратований або проявляє агресію

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
smiite-krychaty = Не смійте на мене кричати!

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
skarzhtesia-kudy-khochete = Скаржтеся куди хочете, мені однаково

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
# $speaker_gender — вигадав (вигадала)
pravyla-vyhadav-vyhadala =
    { $speaker_gender ->
        [masculine] Такі правила, не я їх вигадав
        [feminine] Такі правила, не я їх вигадала
       *[other] Такі правила, не я їх вигадав (вигадала)
    }

## 5.2.5. Можливі складнощі в комунікації з учасниками бойових дій

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
dovodylosia-vbyvaty = А Вам доводилося вбивати?

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
tudy-posylaly = Ми Вас туди не посилали

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
# $speaker_gender — сам (сама)
rozumiiu-sam-sama =
    { $speaker_gender ->
        [masculine] Я Вас розумію, сам щодня читаю новини
        [feminine] Я Вас розумію, сама щодня читаю новини
       *[other] Я Вас розумію, сам (сама) щодня читаю новини
    }

## 5.2.6. Неможливо налагодити контакт із клієнтом

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
pomovchaty-pryishly = То Ви помовчати прийшли? У мене черга

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
doviriaiete-naimaite = Не довіряєте — наймайте собі адвоката

## 5.2.7. Клієнт перебуває в стані алкогольного чи наркотичного сп’яніння

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
piani-idit-prospitsia = Та Ви п’яні! Ідіть проспіться

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
takymy-pratsiuiemo = З такими, як Ви, ми не працюємо

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
anu-dykhnit = Ану дихніть

## 5.2.8. Клієнти, котрі часто скаржаться

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
pyshit-pyshit-odno = Пишіть, пишіть, усе одно нічого не зміниться

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
bilshe-nema-chym = Вам що, більше нема чим зайнятися?

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
znovu-uliublenyi = Знову наш улюблений скаржник

## 5.2.9. Зустріч із клієнтом у неробочий час. Переслідування клієнтом

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
prykhodte-robochyi-chas = Приходьте до нас у робочий час

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
treba-vidrazu-trymaty = Треба було відразу тримати дистанцію, тепер маєш

## 5.3. Нестандартні випадки

# content/5-skladni-sytuatsii/5.3-nestandartni-vypadky.md
ne-peredbacheno = У нас таке не передбачено

## 5.3.1. Клієнт не вміє писати або читати

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
napysano-prochytaite = Тут усе написано, прочитайте уважно

## 5.3.2. Клієнт з інвалідністю: відсутні верхні кінцівки

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
oi-daiete-radu = Ой, а як же Ви даєте собі раду?

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
pryidit-kymos-khto = Прийдіть із кимось, хто за Вас розпишеться

## 5.3.3. Клієнт з інвалідністю зі слуху

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
nevazhlyvo-potim-poiasniu = Неважливо, потім поясню

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
skazhit-yomu-brakuie = Скажіть йому, що бракує довідки

## 5.3.4. Клієнт із нестандартними питаннями або вимогами без правового підґрунтя

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
yurysta-likaria = Вам не до юриста, Вам до лікаря

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
mistsi-zabuv = Я б на Вашому місці про це забув

## 5.3.5. Клієнт відмовляється збирати документи для підтвердження права на БВПД

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
nemaie-dokumentiv-nemaie = Немає документів — немає адвоката

## 5.3.6. Клієнт надіслав звернення електронною поштою, але не додав документів

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
zvernennia-vidpovidaie = Ваше звернення не відповідає вимогам і розгляду не підлягає

## 5.3.7. Недієздатні й обмежено дієздатні особи. Поновлення дієздатності

# content/5-skladni-sytuatsii/5.3.7-diiezdatnist.md
hovoryty-maiu-prava = З Вами я говорити не маю права, нехай прийде опікун

## 5.3.8. Звертається законний представник кількох дітей: скільки приймати звернень

# content/5-skladni-sytuatsii/5.3.8-predstavnyk-kilkokh-ditei.md
pyshit-try-zaiavy-zrazok = Пишіть три заяви, зразок на стенді

## 5.3.9. Звертається дитина, у якої немає законного представника

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
prykhod-mamoiu-tatom = Приходь із мамою або татом

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
chasom-vyhaduiesh = А ти часом не вигадуєш?

## 5.3.10. Суд виносить ухвалу про надання БВПД особі в цивільному провадженні

# content/5-skladni-sytuatsii/5.3.10-ukhvala-sudu.md
sud-pomylyvsia-takym = Суд помилився, ми таким не займаємося

## 5.3.11. Клієнти звертаються з питаннями, що належать до компетенції інших органів

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
ne-siudy = Вам не сюди

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
zvernitsia-kompetentnykh = Зверніться до компетентних органів

## 5.3.12. Звертаються бездомні особи

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
spershu-pryvedit-ladu = Спершу приведіть себе до ладу, а тоді приходьте

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
yakoiu-adresoiu = За якою адресою Ви проживаєте?

## 5.3.13. Звертаються особи без громадянства та без документів, що посвідчують особу

# content/5-skladni-sytuatsii/5.3.13-bez-hromadianstva.md
pasporta-pryimaiemo = Без паспорта ми не приймаємо

# content/5-skladni-sytuatsii/5.3.13-bez-hromadianstva.md
tut-nelehalno = То Ви тут нелегально?

## 5.3.14. Клієнт хоче відкликати згоду на оброблення персональних даних

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
sami-pidpysaly = Ви ж самі підписали!

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
zakryvaiemo-spravu = Тоді ми закриваємо Вашу справу, і нарікайте на себе

## 6. Зворотний зв’язок із клієнтами. Розгляд заяв, пропозицій та скарг громадян

# content/6-zvorotnyi-zviazok/README.md
skarzhtesia-kudy-khochete-2 = Скаржтеся куди хочете

## 6.1. Зворотний зв’язок від клієнтів

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
nu-spodobalosia = Ну, Вам усе сподобалося?

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
postavte-naivyshchu = Поставте нам, будь ласка, найвищу оцінку

## 6.2. Розгляд звернень громадян: основні аспекти

# content/6-zvorotnyi-zviazok/6.2-rozghliad-zvernen.md
pyshit-tilky-nichoho = Пишіть, тільки це нічого не змінить

# content/6-zvorotnyi-zviazok/6.2-rozghliad-zvernen.md
zvernennia-rozghlianuto = Ваше звернення розглянуто в межах компетенції

## 6.3. Розгляд звернень та скарг на дії працівників

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
naikrashchyi-mabut = Він у нас найкращий, Ви, мабуть, не так зрозуміли

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
choho-movchaly-dosi = А чого ж Ви мовчали досі?

## 6.4. Розгляд звернень та скарг на дії адвоката під час надання БВПД

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
advokata-pryznachyly-dali = Ми адвоката лише призначили, далі розбирайтеся з ним самі

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
choho-khotily-bezplatnoho = А чого Ви хотіли від безплатного?

## 7.1. Організації, орієнтовані на навчання

# content/7-samovdoskonalennia/7.1-orhanizatsii-shcho-navchaiutsia.md
khto-zrobyv = Хто це зробив?

## 7.2. Групове мислення

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
zavzhdy-robyly = У нас завжди так робили

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
nu-usi-pravda = Ну що, усі за, правда ж?

## 7.3. Вибірковість сприйняття

# content/7-samovdoskonalennia/7.3-vybirkovist-spryiniattia.md
mabut-sami-pidpysaly = Ви ж, мабуть, самі це підписали?

## 7.4. Інші обмежувальні установки

# content/7-samovdoskonalennia/7.4-obmezhuvalni-ustanovky.md
prosto-vmiiu-hovoryty = Я просто не вмію говорити з такими людьми

# content/7-samovdoskonalennia/7.4-obmezhuvalni-ustanovky.md
dosi-znaiesh = Ти що, досі цього не знаєш?

## 7.5. Виявлення своєї зони розвитку

# content/7-samovdoskonalennia/7.5-zona-rozvytku.md
nu-yak = Ну як я вам?

# content/7-samovdoskonalennia/7.5-zona-rozvytku.md
prosto-bachyly = Та ні, Ви просто не все бачили

## 7.6. Що, крім знань? Емоційний інтелект

# content/7-samovdoskonalennia/7.6-emotsiinyi-intelekt.md
bery-blyzko-sertsia = Не бери близько до серця, у всіх так

## 7.7. Відкритість до навчання та розвитку

# content/7-samovdoskonalennia/7.7-vidkrytist-do-navchannia.md
dozhyvesh-poradysh = Доживеш до мого, тоді й порадиш

## 7.8. Навчання на основі досвіду

# content/7-samovdoskonalennia/7.8-navchannia-na-dosvidi.md
tak-skazaly = Це не я, мені так сказали

## 7.9. Методи й форми навчання. Можливості для розвитку фронтлайнерів

# content/7-samovdoskonalennia/7.9-metody-navchannia.md
praktykanty-zvertaite = Це практиканти, не звертайте на них уваги

## Додаток А. Кейс-менеджмент

# content/dodatky/a-keis-menedzhment.md
use-vlashtuiu = Я за Вас усе влаштую

## Додаток Б. Посилення правової спроможності громад завдяки параюристам

# content/dodatky/b-pravova-spromozhnist-hromad.md
prosto-rozdavaite = Просто роздавайте наші візитівки

## Додаток В. Альтернативні способи врегулювання спорів, конфліктів. Медіація

# content/dodatky/v-mediatsiia.md
pomyritsia-navishcho-sud = Та помиріться вже, навіщо Вам той суд?

## Додаток Г. Роль юриста як радника в медіації: практичні та етичні міркування

# content/dodatky/h-rol-yurysta.md
pohodzhuitesia-sudi = Не погоджуйтеся, у суді ми виграємо більше

## Додаток Д. Приклад звернення про надання БППД

# content/dodatky/d-pryklad-zvernennia.md
perepyshit-bahato-pomylok = Перепишіть, тут багато помилок

## Додаток Ж. Підхід «уповноважування» в роботі з постраждалими від домашнього насильства

# content/dodatky/zh-upovnovazhuvannia.md
znovu-noho-povernetesia = Якщо знову до нього повернетеся, до нас можете вже не приходити

# content/dodatky/zh-upovnovazhuvannia.md
slukhaite-krashche-znaiu = Слухайте мене, я краще знаю, що Вам робити

## Додаток И. Міфи про домашнє насильство

# content/dodatky/y-mify.md
taka-povazhna-liudyna = Та він же така поважна людина

# content/dodatky/y-mify.md
cholovik-nevzhe-daste = Ви ж чоловік, невже не дасте собі ради?

## Додаток К. Міжнародні договори про правову допомогу

# content/dodatky/k-mizhnarodni-dohovory.md
inozemtsiam-dopomahaiemo = Іноземцям не допомагаємо

## Додаток Л. Приклад запитань для опитування клієнтів

# content/dodatky/l-zapytannia-kliientam.md
postavte-naivyshchyi-bal = Поставте нам, будь ласка, найвищий бал, бо треба для звіту

## Додаток М. Реєстрація звернень громадян, які не стосуються правничої допомоги

# content/dodatky/m-reiestratsiia-inshykh-zvernen.md
zalyshte-khtos-podyvytsia = Залиште там, хтось подивиться

# content/dodatky/m-reiestratsiia-inshykh-zvernen.md
pravylnoi-formy-pryimu = Без правильної форми не прийму

## Додаток Н. Порядок надання БПД працівниками центрів

# content/dodatky/n-poriadok-nadannia.md
chekaite-povidomliat = Чекайте, Вам повідомлять
