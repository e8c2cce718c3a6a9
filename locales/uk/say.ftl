## Орієнтація на клієнта. Практичний порадник для юриста системи безоплатної правничої допомоги

# content/README.md
daite-khvylynu-zviriusia = Дайте мені, будь ласка, хвилину. Я звірюся, щоб сказати Вам точно, а не навмання

## Як побудовано посібник

# content/zmist.md
prykro-dovelosia = Мені прикро, що довелося приходити знову. Я подивлюся записи й скажу, що вже зроблено і чого бракує

## Вступ

# content/vstup.md
# $speaker_gender — пояснив (пояснила)
khochu-vpevnytysia =
    { $speaker_gender ->
        [masculine] Хочу впевнитися, що пояснив зрозуміло. З чого Ви почнете?
        [feminine] Хочу впевнитися, що пояснила зрозуміло. З чого Ви почнете?
       *[other] Хочу впевнитися, що пояснив (пояснила) зрозуміло. З чого Ви почнете?
    }

## 1.1. Місія, бачення та цінності

# content/1-zahalna-chastyna/1.1-misiia.md
nichoho-dopomohu = Нічого: цю допомогу гарантує держава, і за нашу роботу Ви не платите. Якщо якась дія у Вашій справі потребуватиме оплати, наприклад судового збору, я скажу про це заздалегідь

## 1.2. Система безоплатної правничої допомоги

# content/1-zahalna-chastyna/1.2-systema-bpd.md
poradu-roziasnennia = Пораду, роз’яснення чи допомогу зі зверненням до установи може отримати кожен. Адвоката коштом держави призначають тим, кому таке право дає закон, тож зараз подивимося, чи стосується це Вас

## 1.3. Орієнтація на клієнта як базова вимога й установка в роботі

# content/1-zahalna-chastyna/1.3-oriientatsiia-na-kliienta.md
napered-skazaty-vyrishyt = Наперед сказати, що вирішить суд, не може ніхто. Від мене Ви точно матимете чесну оцінку, план і відповіді на запитання

## 1.3.1. Комплекс підходів, що забезпечують орієнтацію на клієнта

# content/1-zahalna-chastyna/1.3.1-kompleks-pidkhodiv.md
prokhodte-sidaite-de = Проходьте, будь ласка, сідайте, де Вам зручно. Добре мене чуєте чи говорити гучніше?

## 1.3.1.1. Прагнення допомогти. Розуміння потреб. Якість комунікації

# content/1-zahalna-chastyna/1.3.1.1-prahnennia-dopomohty.md
dopomozhu-pidhotuvaty = Допоможу підготувати. Щоб скарга подіяла, скажіть: що має змінитися, коли її розглянуть?

# content/1-zahalna-chastyna/1.3.1.1-prahnennia-dopomohty.md
nazvaly-kilka-sprav-yaku = Ви назвали кілька справ. Яку з них для Вас важливо розв’язати найперше?

# content/1-zahalna-chastyna/1.3.1.1-prahnennia-dopomohty.md
# $speaker_gender — зрозумів (зрозуміла), пропустив (пропустила)
perekazhu-korotko =
    { $speaker_gender ->
        [masculine] Перекажу коротко, як я Вас зрозумів. Поправте, будь ласка, якщо я щось пропустив
        [feminine] Перекажу коротко, як я Вас зрозуміла. Поправте, будь ласка, якщо я щось пропустила
       *[other] Перекажу коротко, як я Вас зрозумів (зрозуміла). Поправте, будь ласка, якщо я щось пропустив (пропустила)
    }

## 1.3.1.2. Рівне ставлення

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
# $name — [ім’я]
# $person_gender — допоміг (допомогла)
pytannia-zvertatymusia =
    { $person_gender ->
        [masculine] Питання Ваше, тому звертатимуся до Вас. Якщо захочете, щоб у чомусь допоміг { $name }, просто скажіть
        [feminine] Питання Ваше, тому звертатимуся до Вас. Якщо захочете, щоб у чомусь допомогла { $name }, просто скажіть
       *[other] Питання Ваше, тому звертатимуся до Вас. Якщо захочете, щоб у чомусь допоміг (допомогла) { $name }, просто скажіть
    }

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
paketi-brakuie-odniiei = У пакеті бракує однієї довідки. Розкажу, де її видають, а поки підемо далі з тим, що є

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
yakis-slova-nezrozumili = Якщо якісь слова незрозумілі, зупиніть мене, будь ласка. Подумаємо, чи потрібен Вам перекладач і як його залучити

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
pryimemo-samo-uvazhno = Приймемо Вас так само уважно, як і всіх, у порядку черги. Якщо Вам складно чекати через стан здоров’я або справа термінова, скажіть — пошукаємо рішення

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
prykro-chuty-kliientiv = Мені прикро чути таке про клієнтів. Домовмося говорити про них так, ніби вони стоять поруч

## 1.3.1.3. Доступність

# content/1-zahalna-chastyna/1.3.1.3-dostupnist.md
mozhu-chymos-dopomohty = Чи можу я чимось допомогти? Підкажіть, як Вам буде зручно

# content/1-zahalna-chastyna/1.3.1.3-dostupnist.md
prochytaty-vholos-daty = Прочитати Вам це вголос чи дати час ознайомитися?

# content/1-zahalna-chastyna/1.3.1.3-dostupnist.md
pryizdyty-zaraz = Приїздити зараз необов’язково. Дізнаюся, що можна зробити телефоном, поштою чи онлайн, і поясню Вам порядок

## 1.3.2. Кращі практики

# content/1-zahalna-chastyna/1.3.2-krashchi-praktyky.md
krim-samoi-konsultatsii = Крім самої консультації, можу запропонувати ще один шлях. Розповім, що він Вам дасть і скільки забере сил, а Ви скажете, чи підходить

## 1.3.2.1. Наснаження клієнта

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
chymalo-zrobyly-zberehly = Ви вже чимало зробили: зберегли папери й наважилися прийти. Нам є від чого відштовхнутися

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
mozhlyvi-dva-shliakhy = Тут можливі два шляхи. Поясню, що дає і чим загрожує кожен, а вирішуватимете Ви

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
pereliku-hotovi-zrobyty = Що з цього переліку Ви готові зробити самі, а де потрібна моя допомога?

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
obraty-nechesno-zhyty = Обрати за Вас було б нечесно: жити з рішенням Вам. Давайте запишемо, що Ви здобуваєте і чим ризикуєте в кожному разі, — тоді видно буде краще

## 1.3.2.2. Кейс-менеджмент

# content/1-zahalna-chastyna/1.3.2.2-keis-menedzhment.md
# $authority — [назва органу]
rozpovidaty-znovu-mozhu = Щоб Вам не розповідати все знову, можу передати до { $authority } Ваше ім’я, телефон і суть питання. Чи погоджуєтеся Ви і чи є щось, про що згадувати не треба?

# content/1-zahalna-chastyna/1.3.2.2-keis-menedzhment.md
# $date — [дата]
plan-paperi-kroky = Ось наш план на папері: тут Ваші кроки, а тут мої. Зателефоную Вам { $date }, і звіримо, що вдалося

## 1.3.2.3. Досудове врегулювання спорів, медіація

# content/1-zahalna-chastyna/1.3.2.3-mediatsiia.md
krim-sudu-shche = Крім суду, є ще медіація: Ви та інша сторона розмовляєте в присутності нейтральної людини, яка допомагає домовитися. Хочете, розкажу, як це відбувається?

# content/1-zahalna-chastyna/1.3.2.3-mediatsiia.md
pravo-mediatsiia = Це Ваше право: медіація добровільна, змусити до неї ніхто не може. Поясню й інші шляхи, а до цієї думки зможете повернутися, якщо захочете

# content/1-zahalna-chastyna/1.3.2.3-mediatsiia.md
shchos-strashno = Чи є щось, через що Вам було б страшно або небезпечно говорити з цією людиною?

## 1.3.2.4. Залучення параюристів

# content/1-zahalna-chastyna/1.3.2.4-parayurysty.md
# $name — [ім’я]
# $person_gender — побув (побула)
zruchnishe-hovoryty =
    { $person_gender ->
        [masculine] Вам зручніше говорити зі мною наодинці чи щоб { $name } побув поруч? Можна передумати будь-якої хвилини
        [feminine] Вам зручніше говорити зі мною наодинці чи щоб { $name } побула поруч? Можна передумати будь-якої хвилини
       *[other] Вам зручніше говорити зі мною наодинці чи щоб { $name } побув (побула) поруч? Можна передумати будь-якої хвилини
    }

# content/1-zahalna-chastyna/1.3.2.4-parayurysty.md
diakuiu-dopomohly-liudyni = Дякую, що допомогли людині до нас дістатися. Тепер ми з нею поговоримо вдвох: так у нас заведено, і річ тут не в недовірі до Вас

## 1.4. Вимоги до роботи на посаді. Компетенції керівника підрозділу

# content/1-zahalna-chastyna/1.4-vymohy-do-posady.md
# $name — [ім’я]
# $person_gender — переказав (переказала)
dobryi-den-keruiu =
    { $person_gender ->
        [masculine] Добрий день, я { $name }, керую цим підрозділом. Колега переказав мені суть, а тепер хочу почути Вас
        [feminine] Добрий день, я { $name }, керую цим підрозділом. Колега переказала мені суть, а тепер хочу почути Вас
       *[other] Добрий день, я { $name }, керую цим підрозділом. Колега переказав (переказала) мені суть, а тепер хочу почути Вас
    }

# content/1-zahalna-chastyna/1.4-vymohy-do-posady.md
rozmova-neprosta = Розмова була непроста, і Ви втрималися. Візьміть перерву, я підміню, а потім обміркуємо разом, що могло б допомогти

## 2. Перший контакт із клієнтом. Загальні рекомендації щодо комунікації

# content/2-pershyi-kontakt/README.md
# $count — [кількість]
lyshaietsia-khvylyn-shche = У нас лишається { $count } хвилин. Що ще Вам важливо обговорити саме сьогодні?

# content/2-pershyi-kontakt/README.md
# $speaker_gender — розповів (розповіла), пояснив (пояснила)
rozpoviv-rozpovila-bahato =
    { $speaker_gender ->
        [masculine] Я розповів багато і хочу перевірити, чи зрозуміло пояснив. Скажіть, будь ласка, своїми словами, що Ви зробите насамперед?
        [feminine] Я розповіла багато і хочу перевірити, чи зрозуміло пояснила. Скажіть, будь ласка, своїми словами, що Ви зробите насамперед?
       *[other] Я розповів (розповіла) багато і хочу перевірити, чи зрозуміло пояснив (пояснила). Скажіть, будь ласка, своїми словами, що Ви зробите насамперед?
    }

# content/2-pershyi-kontakt/README.md
# $speaker_gender — записав (записала)
zapysav-zapysala-kudy =
    { $speaker_gender ->
        [masculine] Я записав для Вас, куди звернутися, що взяти із собою і до якого числа. Подивіться, чи все тут розбірливо
        [feminine] Я записала для Вас, куди звернутися, що взяти із собою і до якого числа. Подивіться, чи все тут розбірливо
       *[other] Я записав (записала) для Вас, куди звернутися, що взяти із собою і до якого числа. Подивіться, чи все тут розбірливо
    }

# content/2-pershyi-kontakt/README.md
# $date — [дата]
# $time — [час]
ostatochnoi-vidpovidi = Остаточної відповіді я сьогодні не маю. Я з’ясую це й зателефоную Вам { $date } до { $time }

# content/2-pershyi-kontakt/README.md
rezultatu-obitsiaty-mozhu = Результату я обіцяти не можу. Але тепер Ви знаєте, які маєте можливості і з чого почати

# content/2-pershyi-kontakt/README.md
# $date — [дата]
# $time — [час]
bachu-shche-rozpovisty = Бачу, що Вам ще є про що розповісти. Зараз на мене чекає інша людина, тож пропоную зустрітися ще раз: { $date }, { $time }

# content/2-pershyi-kontakt/README.md
diakuiu-zvernulysia = Дякую, що звернулися. Якщо щось зміниться або виникне запитання, телефонуйте чи приходьте

## 2.1. Що залежить від нас?

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
dobryi-den-sidaite = Добрий день! Сідайте, будь ласка. Я закінчу запис і за хвилину буду з Вами

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
proidimo-kabinetu-mohly = Пройдімо, будь ласка, до кабінету, щоб Ви могли говорити спокійно

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
okremoi-kimnaty-zaraz = Окремої кімнати зараз немає, тому говорімо тихіше. Про що незручно казати вголос, можете написати

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
pereproshuiu-yurydychnyi = Перепрошую, це юридичний термін. Поясню простіше: клопотання — це прохання до суду щось зробити чи дозволити

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
zapytuite-skilky-potribno = Запитуйте скільки потрібно: юридична мова справді складна

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
zapysuvatymu-holovne = Я записуватиму головне, тому часом дивитимуся на екран. Я Вас уважно слухаю

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
# $date — [дата]
zaraz-znaiu-napevno = Цього я зараз не знаю напевно й не хочу Вас підвести. Перевірю та відповім до { $date }

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
# $authority — [назва органу]
pytannia-tsentr-vyrishuie = Цього питання центр не вирішує. Його розглядає { $authority }, і я поясню, як туди звернутися

## 2.2. Початок розмови

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
# $name — [ім’я]
# $speaker_gender — юрист (юристка)
dobryi-den-zvaty-yuryst =
    { $speaker_gender ->
        [masculine] Добрий день! Мене звати { $name }, я юрист центру. Сідайте, будь ласка, де Вам зручно
        [feminine] Добрий день! Мене звати { $name }, я юристка центру. Сідайте, будь ласка, де Вам зручно
       *[other] Добрий день! Мене звати { $name }, я юрист (юристка) центру. Сідайте, будь ласка, де Вам зручно
    }

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
vas-zvertatysia = Як мені до Вас звертатися?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
rozkazhit-pryvelo = Розкажіть, будь ласка, що Вас до нас привело

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
# $count — [кількість]
maiemo-khvylyn-spershu = Ми маємо { $count } хвилин. Спершу розкажете Ви, потім я поставлю запитання, і разом вирішимо, що робити далі

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
obhovoriuvatymu-rozpovid = Я не обговорюватиму Вашу розповідь зі сторонніми. Записую лише те, що потрібно, аби Вам допомогти

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
zavzhdy-pochynaiu-rozmovu = Я завжди починаю розмову наодинці. Прошу Вашу родину зачекати кілька хвилин у коридорі

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
pochnit-budyakoho-mistsia = Почніть із будь-якого місця. Дати й подробиці ми впорядкуємо разом

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
data-yakoi-maiete-shchos = Чи є дата, до якої Ви маєте щось подати або кудись з’явитися?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
yakby-sklalosia = Якби все склалося якнайкраще, що змінилося б для Вас?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
kudy-zvertalysia = Куди Ви вже зверталися і що Вам відповіли?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
# $event — [подія]
# $speaker_gender — зрозумів (зрозуміла)
kintsia-zrozumiv =
    { $speaker_gender ->
        [masculine] Я не до кінця зрозумів про { $event }. Розкажіть, будь ласка, що було спершу, а що потім?
        [feminine] Я не до кінця зрозуміла про { $event }. Розкажіть, будь ласка, що було спершу, а що потім?
       *[other] Я не до кінця зрозумів (зрозуміла) про { $event }. Розкажіть, будь ласка, що було спершу, а що потім?
    }

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
yakoiu-movoiu-zruchno = Якою мовою Вам зручно говорити?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
vazhlyvo-zrozumity-tochno = Мені важливо зрозуміти Вас точно, тому я з’ясую, як нам залучити перекладача

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
perekladaite-skazane = Перекладайте, будь ласка, усе сказане, нічого не додаючи й не пропускаючи. Якщо треба, просіть нас зупинитися

## 2.3. Активне слухання, вміння почути та заохотити розмову

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
slukhaiu-dali = Я слухаю Вас. Що було далі?

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
pospishaite-rozkazhete = Не поспішайте. Розкажете тоді й стільки, скільки вважатимете за потрібне

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
# $problem — [проблема]
# $speaker_gender — зрозумів (зрозуміла)
pravylno-zrozumiv =
    { $speaker_gender ->
        [masculine] Якщо я правильно зрозумів, Вас найбільше турбує { $problem }. Це так?
        [feminine] Якщо я правильно зрозуміла, Вас найбільше турбує { $problem }. Це так?
       *[other] Якщо я правильно зрозумів (зрозуміла), Вас найбільше турбує { $problem }. Це так?
    }

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
# $speaker_gender — записав (записала)
zupyniusia-khvylynu =
    { $speaker_gender ->
        [masculine] Зупинюся на хвилину й повторю, що записав, а Ви мене виправте
        [feminine] Зупинюся на хвилину й повторю, що записала, а Ви мене виправте
       *[other] Зупинюся на хвилину й повторю, що записав (записала), а Ви мене виправте
    }

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
diakuiu-utochnyly = Дякую, що уточнили, це важливо. Виправляю

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
skhozhe-duzhe-vtomylysia = Схоже, Ви дуже втомилися від цього ходіння. Розкажіть, де вже були, щоб ми не пішли тим самим колом

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
vazhko-uiavyty-zaraz = Мені важко уявити, як Вам зараз. Я поруч і хочу допомогти з тим, що можу

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
bachu-neprosto-hovoryty = Бачу, що про це непросто говорити. Хочете, зробимо перерву або почнемо з іншого?

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
# $speaker_gender — запитав (запитала)
mabut-zapytav-zapytala =
    { $speaker_gender ->
        [masculine] Мабуть, я запитав заскладно. Спробую інакше
        [feminine] Мабуть, я запитала заскладно. Спробую інакше
       *[other] Мабуть, я запитав (запитала) заскладно. Спробую інакше
    }

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
potribna-khvylyna = Мені потрібна хвилина, щоб подумати над тим, що Ви розповіли

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
spravdi-bahato-odniiei = Це справді багато для однієї людини. Щоб устигнути допомогти, повернімося, будь ласка, до Вашого головного питання

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
# $speaker_gender — почув (почула)
pochuv-pochula-kilka =
    { $speaker_gender ->
        [masculine] Я почув кілька різних питань. З якого почнемо сьогодні?
        [feminine] Я почула кілька різних питань. З якого почнемо сьогодні?
       *[other] Я почув (почула) кілька різних питань. З якого почнемо сьогодні?
    }

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
zavadylo-zvernutysia = Що завадило Вам звернутися тоді? Це може мати значення для справи

## 2.4. Різні способи контактів клієнтів із центрами та базові рекомендації

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
oholosheno-povitrianu = Оголошено повітряну тривогу. Ходімо, будь ласка, до укриття, а розмову продовжимо там або після відбою

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $name — [ім’я]
# $office — [назва центру]
dobryi-den-zvaty-slukhaiu = Добрий день! { $office }, мене звати { $name }. Слухаю Вас

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $speaker_gender — помилився (помилилася)
zruchno-bezpechno-zaraz =
    { $speaker_gender ->
        [masculine] Чи зручно й безпечно Вам зараз говорити? Якщо ні, скажіть, що я помилився номером
        [feminine] Чи зручно й безпечно Вам зараз говорити? Якщо ні, скажіть, що я помилилася номером
       *[other] Чи зручно й безпечно Вам зараз говорити? Якщо ні, скажіть, що я помилився (помилилася) номером
    }

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
potribna-khvylyna-2 = Мені потрібна хвилина, щоб перевірити інформацію. Залишайтеся, будь ласка, на лінії

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
zviazok-pohanyi-khochu = Зв’язок поганий, і я хочу записати все правильно. Повторю, а Ви мене виправте

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $time — [час]
zaraz-zmozhu-pohovoryty = Зараз я не зможу поговорити з Вами спокійно. Я зателефоную сьогодні о { $time }, це зручно?

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
mozhu-skazaty-zvertalasia = Я не можу сказати, чи зверталася до нас ця людина. Якщо Ви маєте власне питання, я Вас вислухаю

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $date — [дата]
# $date2 — [дата]
# $name — [ім’я]
lyst-otrymaly = Ваш лист від { $date } ми отримали. Його розглядає { $name }, про результат повідомимо Вас до { $date2 }

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $document — [документ]
vidpovisty-tochno-brakuie = Щоб відповісти точно, нам бракує { $document }. Надішліть, будь ласка, копію або зателефонуйте, якщо її немає

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $date — [дата]
# $time — [час]
dobryi-den-nahaduiemo = Добрий день! Нагадуємо про зустріч { $date } о { $time }. Якщо час незручний, напишіть, будь ласка

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
diakuiu-povidomlennia = Дякую за повідомлення. Фото документів сюди не надсилайте: домовмося про надійніший спосіб

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $phone — [номер телефону]
dobre-chuiete-bachyte = Чи добре Ви мене чуєте й бачите? Якщо зв’язок перерветься, я зателефоную Вам на номер { $phone }

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
poruch-khtos-khto-mozhe = Чи є поруч хтось, хто може нас чути? Якщо так, можемо перенести розмову

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
prohrama-spravdi = Ця програма й справді незручна. Поговорімо телефоном, а документи подивлюся іншим разом

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $date — [дата]
# $time — [час]
sohodni-vstyhnemo = Ми тут до { $time }. Якщо сьогодні не встигнемо поговорити, я запишу Ваш номер і зателефоную { $date }

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
de-zruchno-pohovoryty = Де Вам зручно поговорити так, щоб нам не заважали?

## 2.5. Керування чергою

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
# $name — [ім’я]
dobryi-den-zvaty = Добрий день! Мене звати { $name }, я працюю в центрі. Зараз підійду до кожного й скажу, скільки орієнтовно чекати

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
pidkazhit-dvoma-slovamy = Підкажіть двома словами, у якій справі Ви прийшли, без подробиць. Так я зможу точніше сказати, скільки чекати

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
# $count — [кількість]
# $time — [час]
shche-liudei-pryblyzno = Перед Вами ще { $count } людей, це приблизно до { $time }. Можете зачекати тут або прийти ближче до цього часу

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
# $time — [час]
zatrymuiemosia-poperednia = Ми затримуємося: попередня розмова виявилася складною. Перепрошую, прийму Вас близько { $time }

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
# $date — [дата]
# $time — [час]
mozhu-zapysaty-poprosyty = Можу записати Вас на { $date } о { $time } або попросити колегу зателефонувати Вам сьогодні. Що зручніше?

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
zaraz-zaproshuiu-liudynu = Зараз запрошую людину, чиє питання не можна відкласти. Після неї продовжимо за порядком, дякую за терпіння

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
dovho-chekaiete-prykro = Ви довго чекаєте, і це прикро. Дайте мені хвилину, я з’ясую, коли зможу Вас прийняти, і повернуся

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
shchos-treba-podaty = Чи є щось, що Вам треба подати або зробити вже сьогодні чи завтра?

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
# $date — [дата]
# $speaker_gender — першим (першою)
sohodni-pohovorymo =
    { $speaker_gender ->
        [masculine] Сьогодні ми вже не поговоримо спокійно. Запишу Вас на { $date }, першим, щоб Ви більше не чекали
        [feminine] Сьогодні ми вже не поговоримо спокійно. Запишу Вас на { $date }, першою, щоб Ви більше не чекали
       *[other] Сьогодні ми вже не поговоримо спокійно. Запишу Вас на { $date }, першим (першою), щоб Ви більше не чекали
    }

## 3. Порядок опрацювання звернень клієнтів

# content/3-opratsiuvannia-zvernen/README.md
bachu-sprava-terminova = Бачу, що справа термінова. Спершу зробімо те, що треба встигнути сьогодні, а дані запишемо потім

## 3.1. Реєстрація клієнта

# content/3-opratsiuvannia-zvernen/3.1-reiestratsiia-kliienta.md
dozvolte-postavliu-kilka = Дозвольте, я поставлю кілька запитань для реєстрації. Це недовго, зате наступного разу Вам не доведеться розповідати все спочатку

# content/3-opratsiuvannia-zvernen/3.1-reiestratsiia-kliienta.md
mozhete-nazyvaty-poiasniu = Ви можете не називати себе. Тоді я поясню загальні правила, а щоб підготувати документ чи прийняти заяву, мені будуть потрібні Ваші дані

# content/3-opratsiuvannia-zvernen/3.1-reiestratsiia-kliienta.md
chutno-kozhne-slovo = Тут чутно кожне слово. Якщо Вам так зручніше, перейдімо до окремого кабінету

## 3.1.1. Пошук реєстраційної картки клієнта в КІАС

# content/3-opratsiuvannia-zvernen/3.1.1-poshuk-kartky.md
zvertalysia-ranishe = Чи зверталися Ви до нас раніше: особисто, телефоном або листом? Можливо, під іншим прізвищем?

# content/3-opratsiuvannia-zvernen/3.1.1-poshuk-kartky.md
# $speaker_gender — перевірив (перевірила)
kartka-nazvit-nomer =
    { $speaker_gender ->
        [masculine] Ваша картка є. Назвіть, будь ласка, свій номер телефону й адресу, щоб я перевірив, чи нічого не змінилося
        [feminine] Ваша картка є. Назвіть, будь ласка, свій номер телефону й адресу, щоб я перевірила, чи нічого не змінилося
       *[other] Ваша картка є. Назвіть, будь ласка, свій номер телефону й адресу, щоб я перевірив (перевірила), чи нічого не змінилося
    }

# content/3-opratsiuvannia-zvernen/3.1.1-poshuk-kartky.md
pereproshuiu-mozhu = Перепрошую, я не можу повідомляти, хто до нас звертався. Так само ніхто не дізнається від нас і про Ваше звернення

## 3.1.2. Реєстрація нового клієнта

# content/3-opratsiuvannia-zvernen/3.1.2-novyi-kliient.md
zghoda-obroblennia = Це згода на оброблення Ваших персональних даних. Вони потрібні, щоб опрацювати Ваше звернення, і їх захищає закон. Прочитайте, будь ласка, я зачекаю

# content/3-opratsiuvannia-zvernen/3.1.2-novyi-kliient.md
khochete-prochytaiu = Хочете, я прочитаю вголос? Зупиняйте мене щоразу, коли щось незрозуміло

# content/3-opratsiuvannia-zvernen/3.1.2-novyi-kliient.md
nomer-bezpechno = На який номер Вам безпечно телефонувати? Чи можна назватися, якщо слухавку візьме хтось інший?

# content/3-opratsiuvannia-zvernen/3.1.2-novyi-kliient.md
perevirte-zapysano = Перевірте, будь ласка, чи все записано правильно. Особливо прізвище, дату народження й телефон

## 3.2. Викладення клієнтом суті порушеного питання

# content/3-opratsiuvannia-zvernen/3.2-sut-pytannia.md
rozkazhit-stalosia = Розкажіть, будь ласка, що сталося. Я слухатиму, а тоді дещо уточню

# content/3-opratsiuvannia-zvernen/3.2-sut-pytannia.md
diakuiu-vazhlyvo-nichoho = Дякую, це важливо. Щоб нічого не пропустити, рухаймося за датами: з чого все почалося?

# content/3-opratsiuvannia-zvernen/3.2-sut-pytannia.md
paperakh-data-yakoi-treba = Чи є в паперах дата, до якої треба щось зробити? Покажіть, будь ласка, усе, що Вам надсилали, навіть якщо воно здається неважливим

# content/3-opratsiuvannia-zvernen/3.2-sut-pytannia.md
# $event — [подія]
# $outcome — [бажаний результат]
# $speaker_gender — зрозумів (зрозуміла)
perevirte-pravylno =
    { $speaker_gender ->
        [masculine] Перевірте, чи правильно я зрозумів. Сталося ось що: { $event }, а домогтися Ви хочете ось чого: { $outcome }
        [feminine] Перевірте, чи правильно я зрозуміла. Сталося ось що: { $event }, а домогтися Ви хочете ось чого: { $outcome }
       *[other] Перевірте, чи правильно я зрозумів (зрозуміла). Сталося ось що: { $event }, а домогтися Ви хочете ось чого: { $outcome }
    }

## 3.2.1. Визначення виду правничої допомоги

# content/3-opratsiuvannia-zvernen/3.2.1-vyd-dopomohy.md
zaraz-poiasniu-kazhe = Зараз я поясню Вам, що каже закон і які є шляхи. За потреби допоможу скласти заяву. Це безоплатно для всіх

# content/3-opratsiuvannia-zvernen/3.2.1-vyd-dopomohy.md
deiakykh-vypadkakh = У деяких випадках держава надає людині юриста, який готує документи до суду й говорить від її імені. Перевірмо разом, чи передбачив закон таке право для Вас

# content/3-opratsiuvannia-zvernen/3.2.1-vyd-dopomohy.md
# $authority — [назва органу]
ziasuvaly-poky-bachu = З того, що ми з’ясували, я поки не бачу підстави для адвоката від держави. Натомість можу докладно пояснити Ваші дії та підготувати заяву до { $authority }

## 3.3. Організація надання БППД

# content/3-opratsiuvannia-zvernen/3.3-orhanizatsiia-bppd.md
zvernennia-zareiestrovano = Звернення зареєстровано сьогодні. Строк відповіді встановлює закон: зараз відкрию його й запишу Вам дату, до якої чекати

# content/3-opratsiuvannia-zvernen/3.3-orhanizatsiia-bppd.md
# $date — [дата]
khochu-vidpovidaty = Не хочу відповідати навмання. Я перевірю й зателефоную Вам { $date }

# content/3-opratsiuvannia-zvernen/3.3-orhanizatsiia-bppd.md
vidpovid-nadiide = Якщо відповідь не надійде або Вас не задовольнить, приходьте з цим самим аркушем

## 3.3.1. Надання правової інформації, консультацій і роз’яснень

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
dva-shliakhy-rozpovim = Є два шляхи. Я розповім про переваги й ризики кожного, а вирішувати Вам

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
vybir-mih-pidiity-zhyttia = Мій вибір міг би Вам не підійти, бо життя в нас різне. Скажіть, що для Вас зараз важливіше: швидкість, гроші чи спокій?

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
# $speaker_gender — пояснив (пояснила)
khochu-perekonatysia =
    { $speaker_gender ->
        [masculine] Хочу переконатися, що пояснив зрозуміло. Розкажіть, будь ласка, що Ви зробите спочатку?
        [feminine] Хочу переконатися, що пояснила зрозуміло. Розкажіть, будь ласка, що Ви зробите спочатку?
       *[other] Хочу переконатися, що пояснив (пояснила) зрозуміло. Розкажіть, будь ласка, що Ви зробите спочатку?
    }

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
rezultatu-mozhe = Результату не може гарантувати ніхто. Скажу, що у Вашій справі сильне, а що доведеться доводити

## 3.3.2. Допомога в забезпеченні доступу особи до БВПД та медіації

# content/3-opratsiuvannia-zvernen/3.3.2-dostup-do-bvpd.md
spershu-podaiete-zaiavu = Спершу Ви подаєте заяву й документи. Центр їх перевіряє та ухвалює рішення. Якщо воно позитивне, Вам повідомлять, хто саме допомагатиме і як зв’язатися

# content/3-opratsiuvannia-zvernen/3.3.2-dostup-do-bvpd.md
# $authority — [назва органу]
brakuie-odniiei-dovidky = Бракує лише однієї довідки, її видає { $authority }. Адресу я запишу, а щойно матимете довідку, приходьте одразу до мене

# content/3-opratsiuvannia-zvernen/3.3.2-dostup-do-bvpd.md
krim-sudu-shche-odyn = Крім суду, є ще один шлях — медіація. Нейтральна людина допомагає сторонам домовитися самим. Якщо не підійде, право піти до суду Ви не втрачаєте

## 3.3.3. Передача звернень клієнтів на розгляд до інших центрів

# content/3-opratsiuvannia-zvernen/3.3.3-peredacha-zvernen.md
sprava-rozghliadaietsia = Ваша справа розглядається в іншому місті, тому найкраще допоможуть колеги звідти. Якщо Ви не заперечуєте, я передам їм звернення й документи, їхати нікуди не треба

# content/3-opratsiuvannia-zvernen/3.3.3-peredacha-zvernen.md
# $date — [дата]
# $office — [назва центру]
zvernennia-peredano = Звернення передано до { $office }, ось телефон. Якщо до { $date } з Вами не зв’яжуться, зателефонуйте мені, і я дізнаюся, у чому річ

## 3.4. Організація надання БВПД

# content/3-opratsiuvannia-zvernen/3.4-orhanizatsiia-bvpd.md
advokata-chotyry-kroky = До адвоката в нас чотири кроки. Перший ми щойно зробили, другий зробимо зараз, а про решту я розповім, щоб Ви знали, чого чекати

## 3.4.1. Загальні питання

# content/3-opratsiuvannia-zvernen/3.4.1-zahalni-pytannia.md
robotu-advokata-oplachuie = Так, роботу адвоката оплачує держава, Ви йому нічого не винні. Якщо хтось попросить грошей за цю допомогу, скажіть нам одразу

# content/3-opratsiuvannia-zvernen/3.4.1-zahalni-pytannia.md
shchodo-sudovoho-zboru = Щодо судового збору правила окремі. З’ясуймо, чи маєте Ви пільгу

# content/3-opratsiuvannia-zvernen/3.4.1-zahalni-pytannia.md
advokata-pryznachaie = Адвоката призначає центр. Якщо є хтось, кому Ви не можете довіритися, скажіть про це зараз і поясніть чому, я передам

# content/3-opratsiuvannia-zvernen/3.4.1-zahalni-pytannia.md
rishennia-shchodo-zaiavy = Рішення щодо Вашої заяви центр має ухвалити в строк, визначений законом, ось ця норма. Скільки триватиме сам суд, не скаже ніхто, і я не буду вигадувати

## 3.4.2. Перевірка належності до суб’єктів права на БВПД

# content/3-opratsiuvannia-zvernen/3.4.2-perevirka-nalezhnosti.md
pravo-advokata-derzhavy = Право на адвоката від держави треба підтвердити документом. Подивімося разом, які папери у Вас уже є: можливо, нічого збирати й не доведеться

## 3.4.2.1. Документи осіб, середньомісячний дохід яких не перевищує встановленої межі

# content/3-opratsiuvannia-zvernen/3.4.2.1-nyzkyi-dokhid.md
zakon-daie-pravo-advokata = Закон дає право на адвоката і тим, чий дохід не перевищує певної межі. Якщо хочете, я покажу цю межу, і Ви самі побачите, чи варто збирати документи

# content/3-opratsiuvannia-zvernen/3.4.2.1-nyzkyi-dokhid.md
ofitsiinoho-dokhodu = Те, що офіційного доходу немає, не перешкода. З’ясуймо, яким документом це підтверджують, і я запишу, куди звернутися

## 3.4.2.2. Документи осіб з інвалідністю

# content/3-opratsiuvannia-zvernen/3.4.2.2-osoby-z-invalidnistiu.md
diakuiu-posvidchennia = Дякую, посвідчення бачу. Закон зважає ще й на розмір виплати, тому потрібен документ про неї. Чинну межу я зараз Вам покажу

# content/3-opratsiuvannia-zvernen/3.4.2.2-osoby-z-invalidnistiu.md
# $speaker_gender — поклав (поклала), подав (подала)
bude-zruchnishe-poklav =
    { $speaker_gender ->
        [masculine] Як Вам буде зручніше: щоб я поклав документи тут чи подав в руки?
        [feminine] Як Вам буде зручніше: щоб я поклала документи тут чи подала в руки?
       *[other] Як Вам буде зручніше: щоб я поклав (поклала) документи тут чи подав (подала) в руки?
    }

## 3.4.2.3. Документи осіб, які мають статус ВПО

# content/3-opratsiuvannia-zvernen/3.4.2.3-vpo.md
potribni-dvi-adresy = Мені потрібні дві адреси: та, що в документах, і та, де Ви мешкаєте тепер. Про решту можете не розповідати

# content/3-opratsiuvannia-zvernen/3.4.2.3-vpo.md
dokumenty-lyshylysia = Те, що документи лишилися там, не означає, що Ви нічого не доведете. Запишімо, чого бракує, і подумаймо, де є копії

## 3.4.2.4. Документи осіб, які подали заяву про взяття на облік ВПО

# content/3-opratsiuvannia-zvernen/3.4.2.4-zaiavnyky-na-oblik-vpo.md
zvernutysia-hotovoi = Щоб звернутися до нас, готової довідки не обов’язково чекати. Чи лишилося у Вас щось на підтвердження, що заяву подано: копія, розписка, повідомлення в телефоні?

# content/3-opratsiuvannia-zvernen/3.4.2.4-zaiavnyky-na-oblik-vpo.md
pochnimo-obliku-noho = Почнімо з обліку: від нього залежать і виплати, і право на адвоката. Я запишу, куди йти, а коли заяву приймуть, повертайтеся з підтвердженням

## 3.4.2.5. Документи на підтвердження належності до категорії дітей

# content/3-opratsiuvannia-zvernen/3.4.2.5-dity.md
dopomohu-nadavatymut = Допомогу надаватимуть саме дитині. Покажіть, будь ласка, її свідоцтво про народження та Ваш паспорт

# content/3-opratsiuvannia-zvernen/3.4.2.5-dity.md
pryvit-yuryst-dopomahaiu = Привіт! Я юрист, допомагаю, коли треба розібратися із законом. Якщо щось буде незрозуміло, можна перебивати

# content/3-opratsiuvannia-zvernen/3.4.2.5-dity.md
zaraz-dumaiu-choho = Зараз я думаю про те, чого потребує дитина. Ваше власне питання теж важливе, ним займімося окремо

## 3.4.2.6. Документи біженців та осіб, які потребують захисту

# content/3-opratsiuvannia-zvernen/3.4.2.6-bizhentsi.md
yuryst-tsentru-politsiia = Я юрист центру, а не поліція й не міграційна служба. Те, що Ви розповісте, я не передам у Вашу країну

# content/3-opratsiuvannia-zvernen/3.4.2.6-bizhentsi.md
navit-dokumenta-mozhu = Навіть без документа я можу пояснити Ваші права зараз. А щоб просити для Вас адвоката, з’ясуймо, чим підтвердити Ваше звернення по захист

## 3.4.2.7. Документи ветеранів війни та членів їхніх сімей

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
diakuiu-pryishly = Дякую, що прийшли. Яке посвідчення маєте з собою? Якщо статус ще оформлюють, покажіть, будь ласка, усе, що вже подали чи отримали

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
# $speaker_gender — не був (не була)
de-paperakh-rozberusia =
    { $speaker_gender ->
        [masculine] Я не був там, де були Ви. Але в паперах розберуся і прямо скажу, що можна зробити
        [feminine] Я не була там, де були Ви. Але в паперах розберуся і прямо скажу, що можна зробити
       *[other] Я не був (не була) там, де були Ви. Але в паперах розберуся і прямо скажу, що можна зробити
    }

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
# $speaker_gender — сам (сама)
pryimit-spivchuttia =
    { $speaker_gender ->
        [masculine] Прийміть мої співчуття. Не поспішаймо: покладіть документи, я сам знайду потрібне, а Вас питатиму лише про те, чого там немає
        [feminine] Прийміть мої співчуття. Не поспішаймо: покладіть документи, я сама знайду потрібне, а Вас питатиму лише про те, чого там немає
       *[other] Прийміть мої співчуття. Не поспішаймо: покладіть документи, я сам (сама) знайду потрібне, а Вас питатиму лише про те, чого там немає
    }

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
rozumiiu-chekaiete = Розумію, що Ви чекаєте звістки. Подивімося, що можна зробити зараз, поки тривають пошуки

## 3.4.2.8. Документи затриманих, підозрюваних та засуджених осіб

# content/3-opratsiuvannia-zvernen/3.4.2.8-osoby-pid-yurysdyktsiieiu.md
chuiu-zaraz-diiatymemo = Чую Вас, зараз діятимемо. Скажіть спокійно: як звати сина, коли й де його затримали, хто саме?

# content/3-opratsiuvannia-zvernen/3.4.2.8-osoby-pid-yurysdyktsiieiu.md
# $speaker_gender — Записав (записала)
zapysav-zapysala-peredaiu =
    { $speaker_gender ->
        [masculine] Записав все, передаю далі. Син має право на захисника й може не давати пояснень, доки захисник не прийде
        [feminine] Записала все, передаю далі. Син має право на захисника й може не давати пояснень, доки захисник не прийде
       *[other] Записав (записала) все, передаю далі. Син має право на захисника й може не давати пояснень, доки захисник не прийде
    }

## 3.4.2.9. Документи осіб, які мають особливі та особливі трудові заслуги

# content/3-opratsiuvannia-zvernen/3.4.2.9-osoblyvi-zasluhy.md
diakuiu-pokazaly-taku = Дякую, що показали, таку нагороду бачать нечасто. Для заяви потрібне ще посвідчення або документ про нагородження: він у Вас зберігся?

# content/3-opratsiuvannia-zvernen/3.4.2.9-osoblyvi-zasluhy.md
rozpovid-varta-zapysaty = Ваша розповідь варта того, щоб її записати. А тепер допоможіть мені зрозуміти, що сталося з будинком

## 3.4.2.10. Документи осіб, які належать до жертв нацистських переслідувань

# content/3-opratsiuvannia-zvernen/3.4.2.10-zhertvy-peresliduvan.md
posvidchennia-dostatno = Посвідчення мені достатньо, розповідати про ті роки не потрібно. Якщо захочете поділитися, я вислухаю

# content/3-opratsiuvannia-zvernen/3.4.2.10-zhertvy-peresliduvan.md
arkhiv-mozhe-shukaty = Архів може шукати довго, а Ваша справа чекати не повинна. Тому запит надішлемо, а право на адвоката спробуймо підтвердити ще й іншим способом

# content/3-opratsiuvannia-zvernen/3.4.2.10-zhertvy-peresliduvan.md
# $name — [ім’я]
diakuiu-duzhe = Дякую, Ви дуже допомагаєте. А зараз мені важливо почути це від самої пані { $name }

## 3.4.2.11. Документи осіб, щодо яких розглядають справу про обмеження дієздатності

# content/3-opratsiuvannia-zvernen/3.4.2.11-obmezhennia-diiezdatnosti.md
advokat-tsii-spravi = Адвокат у цій справі захищатиме Вашу маму, а не Ваші побажання щодо неї. Про Вашу роль у суді я розповім окремо

# content/3-opratsiuvannia-zvernen/3.4.2.11-obmezhennia-diiezdatnosti.md
# $speaker_gender — сам (сама)
papir-zabraly-sprobuiu =
    { $speaker_gender ->
        [masculine] Якщо папір забрали, я спробую дізнатися номер справи сам. Головне, що Ви прийшли: Ваш голос у суді теж має прозвучати
        [feminine] Якщо папір забрали, я спробую дізнатися номер справи сама. Головне, що Ви прийшли: Ваш голос у суді теж має прозвучати
       *[other] Якщо папір забрали, я спробую дізнатися номер справи сам (сама). Головне, що Ви прийшли: Ваш голос у суді теж має прозвучати
    }

## 3.4.2.12. Документи осіб, щодо яких розглядають справу про психіатричну допомогу

# content/3-opratsiuvannia-zvernen/3.4.2.12-psykhiatrychna-dopomoha.md
likar-otsiniuiu-stanu = Я не лікар і не оцінюю Вашого стану. Моя справа — Ваші права. Скажіть, де Ви зараз і коли Вас туди привезли

# content/3-opratsiuvannia-zvernen/3.4.2.12-psykhiatrychna-dopomoha.md
stan-zdorovia-mozhu = Про стан здоров’я я не можу говорити без згоди самої людини. Розкажіть, що відомо Вам, а я поясню загальний порядок

## 3.4.2.13. Документи осіб, реабілітованих відповідно до законодавства України

# content/3-opratsiuvannia-zvernen/3.4.2.13-reabilitovani.md
diakuiu-zberehly-papery = Дякую, що зберегли ці папери. Покажіть, будь ласка, на чиє ім’я довідка: від цього залежить, чи є вона підставою саме для Вашої заяви

# content/3-opratsiuvannia-zvernen/3.4.2.13-reabilitovani.md
znaiu-znaidetsia-arkhivi = Я не знаю, що знайдеться в архіві, і читати це може бути боляче. Якщо захочете, відкриємо відповідь разом

## 3.4.2.14. Документи осіб, які постраждали від домашнього насильства

# content/3-opratsiuvannia-zvernen/3.4.2.14-domashnie-nasylstvo.md
bezpechno-zaraz = Чи безпечно Вам зараз розмовляти? Чи знає хтось удома, що Ви тут?

# content/3-opratsiuvannia-zvernen/3.4.2.14-domashnie-nasylstvo.md
dokument-oboviazkovo-maty = Документ не обов’язково мати сьогодні. Спершу я відповім на Ваші запитання, а тоді подумаємо, де його безпечно взяти

## 3.4.2.15. Звертаються іноземці

# content/3-opratsiuvannia-zvernen/3.4.2.15-inozemtsi.md
yakoiu-movoiu-zruchnishe = Якою мовою Вам зручніше розмовляти? Покажіть, будь ласка, на цьому аркуші

# content/3-opratsiuvannia-zvernen/3.4.2.15-inozemtsi.md
hovorytymu-povilno-shchos = Я говоритиму повільно. Якщо щось незрозуміло, підніміть руку, і я поясню інакше

# content/3-opratsiuvannia-zvernen/3.4.2.15-inozemtsi.md
perekladaite-kazhu-kazhe = Перекладайте, будь ласка, усе, що я кажу, і все, що каже клієнт, нічого не додаючи. Якщо чогось не зрозуміли, зупиніть мене

# content/3-opratsiuvannia-zvernen/3.4.2.15-inozemtsi.md
navit-pasporta-mozhete = Навіть без паспорта Ви можете дізнатися про свої права. Про документи я питаю, щоб з’ясувати, чи може держава надати Вам адвоката

## 3.4.3. Прийняття письмового звернення клієнта або його представника

# content/3-opratsiuvannia-zvernen/3.4.3-pryiniattia-zvernennia.md
zapovnimo-razom-napyshit = Заповнімо разом. Напишіть своїми словами, що сталося і про що просите, а я підкажу, де якої дати бракує

# content/3-opratsiuvannia-zvernen/3.4.3-pryiniattia-zvernennia.md
zachytaiu-zapysaly-shchos = Зачитаю, що ми записали. Якщо щось не так, зупиніть мене, виправимо просто зараз

# content/3-opratsiuvannia-zvernen/3.4.3-pryiniattia-zvernennia.md
kopiia-datoiu-nomerom = Ось копія з датою й номером. За цим номером можна запитати про звернення, навіть якщо мене не буде

## 3.4.4. Прийняття рішення про надання БВПД

# content/3-opratsiuvannia-zvernen/3.4.4-rishennia-pro-nadannia.md
# $clarification — [уточнення]
dokumenty-pereviriaiut = Ваші документи вже перевіряють. Потрібне одне уточнення: { $clarification }. Зможете надіслати сьогодні чи краще завтра?

# content/3-opratsiuvannia-zvernen/3.4.4-rishennia-pro-nadannia.md
# $name — [ім’я]
# $phone — ___
tsentr-vyrishyv-nadaty = Центр вирішив надати Вам допомогу. Вашу справу вестиме { $name }, телефон { $phone }. Коли Вам зручно, щоб адвокат зателефонував?

# content/3-opratsiuvannia-zvernen/3.4.4-rishennia-pro-nadannia.md
rozkazhit-advokatovi = Розкажіть адвокатові й про те, що проти Вас. Він зможе підготуватися, якщо дізнається раніше за суд

## 3.5. Прийняття рішення про відмову в наданні БВПД

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
# $reason — [причина]
tsentr-vidmovyv-nadanni = Центр відмовив у наданні Вам адвоката за рахунок держави. Причина така: { $reason }. Ви маєте право оскаржити рішення, порядок указано на цьому аркуші

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
teper-lyshaietsia-mozhu = А тепер про те, що лишається. Я можу докладно пояснити Ваші дії, допомогти зі скаргою та підказати, де ще шукати підтримки

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
rozumiiu-rozrakhovuvaly = Розумію, Ви розраховували на іншу відповідь. Мені теж прикро. Подивімося, що ще можна зробити

## 3.6. Порядок перенаправлення клієнтів для отримання БППД та БВПД

# content/3-opratsiuvannia-zvernen/3.6-perenapravlennia.md
# $authority — [назва органу]
pytanniam-krashche = З цим питанням краще впораються в { $authority }. Якщо Ви згодні, зателефоную туди просто зараз і попереджу, що Ви прийдете

# content/3-opratsiuvannia-zvernen/3.6-perenapravlennia.md
adresa-hodyny-pryiomu = Ось адреса, години прийому і перелік того, що взяти з собою

# content/3-opratsiuvannia-zvernen/3.6-perenapravlennia.md
pryimut-vidpravliat-nazad = Якщо там не приймуть або відправлять назад, поверніться до мене з цим аркушем. Продовжимо з того, на чому зупинилися

# content/3-opratsiuvannia-zvernen/3.6-perenapravlennia.md
radyty-okremoho-advokata = Радити окремого адвоката я не можу. Натомість покажу реєстр, де можна перевірити кожного, і підкажу, про що запитати

## 3.7. Забезпечення доступу до електронних сервісів Мін’юсту

# content/3-opratsiuvannia-zvernen/3.7-elektronni-servisy.md
vidkryiu-potribnu = Я відкрию потрібну сторінку й підкажу кожен крок. Пароль і підпис, будь ласка, вводьте самі, а я відвернуся

# content/3-opratsiuvannia-zvernen/3.7-elektronni-servisy.md
zaiavu-podano-nomer = Заяву подано, ось її номер. За цим номером можна дивитися статус; покажу Вам, де саме, щоб удома не шукати

# content/3-opratsiuvannia-zvernen/3.7-elektronni-servisy.md
bachyte-zelenu-knopku = Бачите зелену кнопку внизу? Натисніть її, будь ласка, і прочитаймо, що система відповість

# content/3-opratsiuvannia-zvernen/3.7-elektronni-servisy.md
# $date — [дата]
servis-zaraz-nedostupnyi = Сервіс зараз недоступний, це не Ваша помилка. Подамо на папері або спробуймо знову { $date }

## 4. Взаємодія всередині системи БПД

# content/4-vzaiemodiia/README.md
# $date — [дата]
# $name — [ім’я]
zaraz-zvernenniam = Зараз Вашим зверненням займається { $name }. Якщо до { $date } не матимете від нас звістки, зателефонуйте мені, і я дізнаюся, на якому воно етапі

## 4.1. Взаємодія між працівниками центру

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
# $name — [ім’я]
pytanniam-naikrashche = Із цим питанням найкраще допоможе { $name }. Якщо Ви не проти, зараз познайомлю Вас і коротко перекажу головне, щоб Вам не повторювати

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
# $date — [дата]
# $name — [ім’я]
# $topic — [тема]
znaiomtesia-ziasuvaly = Знайомтеся, це { $name }. Ми з’ясували, що питання стосується { $topic }, документи перевірено, а найближчий строк — { $date }

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
# $date — [дата]
rozumiiu-zbyvaie = Розумію, що це збиває з пантелику. Я звірюся із записами й колегою та зателефоную { $date } з однією узгодженою відповіддю

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
dopomozhit-zrozumity = Допоможіть мені зрозуміти: з чого Ви виходили, коли радили це клієнтові? Хочу, щоб ми говорили однаково

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
dozvolte-dvi-khvylyny = Дозвольте, я на дві хвилини пораджуся з колегою. Так Ви отримаєте надійнішу відповідь

## 4.2. Взаємодія з іншими центрами

# content/4-vzaiemodiia/4.2-inshi-tsentry.md
# $name — [ім’я]
# $office — [назва центру]
dobryi-den-khochemo = Добрий день! Це { $name }, { $office }. Хочемо передати звернення клієнта, справу якого розглядають у вашому місті. Хто його прийме й коли клієнтові чекати на відповідь?

# content/4-vzaiemodiia/4.2-inshi-tsentry.md
# $office — [назва центру]
pytanniam-zruchnishe = Вашим питанням зручніше займатися там, де розглядають справу. Звернення до { $office } передамо ми, їхати туди для цього не треба

# content/4-vzaiemodiia/4.2-inshi-tsentry.md
# $date — [дата]
zvidty-maiut-zviazatysia = Звідти мають зв’язатися з Вами до { $date }. Якщо цього не станеться, подзвоніть мені, і я з’ясую

## 4.3. Співпраця бюро та центру

# content/4-vzaiemodiia/4.3-biuro-i-tsentr.md
dokumenty-pryimaiu = Документи приймаю я, а рішення за ними ухвалює центр. Возити їх туди не треба: я передам, а щойно матиму відповідь, повідомлю Вам

# content/4-vzaiemodiia/4.3-biuro-i-tsentr.md
# $time — [час]
rishennia-shche-nemaie = Рішення ще немає. Сьогодні я ще раз поцікавлюся, чи всього вистачає, і передзвоню Вам до { $time }

# content/4-vzaiemodiia/4.3-biuro-i-tsentr.md
# $date — [дата]
# $document — [документ]
kolehy-diakuiemo-peredane = Колеги, дякуємо за передане звернення. Для рішення бракує { $document }; чи зможете отримати його до { $date }, чи допомогти із запитом?

## 4.4. Співпраця центру та КЦ

# content/4-vzaiemodiia/4.4-koordynatsiinyi-tsentr.md
# $date — [дата]
pytannia-neproste = Питання непросте, і ми попросили роз’яснення. Я зателефоную Вам { $date }, навіть якщо відповіді ще не буде

# content/4-vzaiemodiia/4.4-koordynatsiinyi-tsentr.md
mozhete-zvernutysia = Ви можете звернутися до Координаційного центру, покажу, де його контакти. А якщо скажете, що саме Вас не влаштувало, спробую виправити це ще сьогодні

## 4.5. Збір даних та звітність

# content/4-vzaiemodiia/4.5-zbir-danykh.md
zapytaiu-datu = Запитаю дату народження: за нею шукаю Вашу картку, щоб не завести другої й не загубити того, що Ви вже подали

# content/4-vzaiemodiia/4.5-zbir-danykh.md
nastupni-zapytannia = Наступні запитання — для того, щоб ми краще працювали. Відповідати необов’язково, і на допомогу Вам це не вплине

# content/4-vzaiemodiia/4.5-zbir-danykh.md
kartku-bachat-pratsivnyky = Вашу картку бачать працівники, які займаються Вашим зверненням і мають на це дозвіл. У звіти йдуть лише числа, без імен

## 5. Складні ситуації та нестандартні (особливі) випадки

# content/5-skladni-sytuatsii/README.md
daite-khvylynu-khochu = Дайте мені, будь ласка, хвилину. Хочу подумати, як допомогти Вам якнайкраще

## 5.1. Загальні настанови

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
# $speaker_gender — зрозумів (зрозуміла)
diakuiu-rozpovily =
    { $speaker_gender ->
        [masculine] Дякую, що розповіли. Я повторю головне, а Ви, будь ласка, поправте мене, якщо я щось зрозумів не так
        [feminine] Дякую, що розповіли. Я повторю головне, а Ви, будь ласка, поправте мене, якщо я щось зрозуміла не так
       *[other] Дякую, що розповіли. Я повторю головне, а Ви, будь ласка, поправте мене, якщо я щось зрозумів (зрозуміла) не так
    }

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
proponuiu-spershu = Пропоную так: спершу розберемося з тим, у чого найближчий строк, а потім повернемося до решти

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
tsentr-zrobyty-mozhe = Цього центр зробити не може, і я не хочу Вас марно обнадіювати. Натомість поясню, куди звернутися і що взяти із собою

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
# $time — [час]
zaraz-maiu-tochnoi = Зараз я не маю точної відповіді. Уточню й зателефоную Вам до { $time }

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
# $action — [дія]
# $date — [дата]
rezultatu-obitsiaty-mozhu-2 = Результату я обіцяти не можу. Обіцяю ось що: { $action }, і повідомлю Вас про це до { $date }

## 5.1.1. Складні ситуації в роботі з клієнтами

# content/5-skladni-sytuatsii/5.1.1-skladni-sytuatsii-v-roboti.md
kliientka-pryishla = Клієнтка прийшла втретє з тим самим питанням і сердиться, бо не отримала відповіді

# content/5-skladni-sytuatsii/5.1.1-skladni-sytuatsii-v-roboti.md
khochu-otrymaly-dopomohu = Я хочу, щоб Ви отримали допомогу, а наша розмова поки не складається. Запрошу колегу й перекажу все, що Ви вже розповіли, тож починати спочатку не доведеться

# content/5-skladni-sytuatsii/5.1.1-skladni-sytuatsii-v-roboti.md
znaiomi-tozh-bude = Ми з Вами знайомі, тож буде краще, якщо Вашою справою займеться інший юрист. Так ні в кого не виникне сумнівів, і Вам буде вільніше говорити

## 5.1.2. Робота з емоціями

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
zdaietsia-duzhe-oburylo = Мені здається, Вас це дуже обурило. Чи правильно я розумію?

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
mistsi-bahato-khto = На Вашому місці багато хто розгубився б. Розберімося крок за кроком

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
zaraz-dopomohlo = Що зараз допомогло б Вам розповідати далі: вода, хвилина тиші чи, може, інша кімната?

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
slukhaiu-rozkazhit = Я Вас слухаю. Розкажіть у своєму темпі, що сталося

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
diakuiu-podilylysia = Дякую, що поділилися. Щоб допомогти, я маю поставити кілька запитань. Ви готові?

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
# $authority — [назва органу]
chuiu-bolyt-povernimosia = Я чую, як Вам болить. Повернімося до тієї розмови в { $authority }: що саме Вам тоді відповіли?

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
treba-zoseredytysia = Мені треба зосередитися на Ваших документах. Повернуся за п’ять хвилин, а Ви тим часом перепочиньте

## 5.1.3. Управління стресом. Розвиток стресостійкості

# content/5-skladni-sytuatsii/5.1.3-stresostiikist.md
rozmovy-treba-desiat = Після цієї розмови мені треба десять хвилин тиші. Прийміть, будь ласка, наступного відвідувача замість мене

# content/5-skladni-sytuatsii/5.1.3-stresostiikist.md
# $count — [кількість]
# $speaker_gender — неуважним (неуважною)
tyzhden-duzhe-vazhkykh =
    { $speaker_gender ->
        [masculine] За цей тиждень у мене було { $count } дуже важких розмов, і я помічаю, що стаю неуважним. Пропоную розподілити такі звернення між кількома людьми
        [feminine] За цей тиждень у мене було { $count } дуже важких розмов, і я помічаю, що стаю неуважною. Пропоную розподілити такі звернення між кількома людьми
       *[other] За цей тиждень у мене було { $count } дуже важких розмов, і я помічаю, що стаю неуважним (неуважною). Пропоную розподілити такі звернення між кількома людьми
    }

# content/5-skladni-sytuatsii/5.1.3-stresostiikist.md
bachu-ostannim-chasom = Бачу, що останнім часом тобі нелегко. Хочеш поговорити чи передати мені щось із сьогоднішнього?

## 5.2. Складні ситуації

# content/5-skladni-sytuatsii/5.2-skladni-sytuatsii.md
persh-prodovzhyty-odne = Перш ніж продовжити, одне запитання: чи є дата або строк, що спливає сьогодні чи завтра?

# content/5-skladni-sytuatsii/5.2-skladni-sytuatsii.md
pochuvaietesia-bezpetsi = Чи почуваєтеся Ви тут у безпеці? Якщо в іншій кімнаті буде спокійніше, ходімо туди

# content/5-skladni-sytuatsii/5.2-skladni-sytuatsii.md
# $time — [час]
pereproshuiu-dovodytsia = Перепрошую, що доводиться чекати довше. Вас запросимо орієнтовно о { $time }, а якщо Вам треба йти, запишемо на зручний день

# content/5-skladni-sytuatsii/5.2-skladni-sytuatsii.md
# $action — [Ваша дія]
# $action2 — [моя дія]
# $date — [дата]
zrobimo-chas-zapysano = Зробімо так: Ви до { $date } { $action }, а я за цей час { $action2 }. Усе записано на цьому аркуші разом із нашим телефоном

## 5.2.1. Клієнти переконані у своїй безпорадності

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
bahato-vytrymaly-dyvno = Ви багато витримали, і не дивно, що сил обмаль. Подивімося, що можна зробити просто зараз

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
dobre-zberehly-lysty = Добре, що Ви зберегли всі листи: за датами на них ми відновимо, як усе було. Відкриймо їх разом, починаючи з найновішого

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
# $date — [дата]
zruchnishe-zapovnyty = Як Вам зручніше: заповнити заяву тут, а я підказуватиму, чи взяти бланк додому й повернутися { $date }?

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
zaiavu-sklademo-razom = Заяву складемо разом: Ви розповідаєте, я підказую, як це записати. Тоді й перед суддею Ви впевнено поясните кожне слово

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
skazaly-khochete-zhyty = Ви сказали, що не хочете жити. Чи думаєте Ви про самогубство?

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
diakuiu-skazaly-pobudu = Дякую, що сказали мені. Я побуду з Вами й покличу допомогу, ми не залишимо Вас наодинці з цим

## 5.2.2. Як спілкуватися з людьми, які зазнали домашнього насильства

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
zavedeno-spershu-hovoryty = У нас заведено спершу говорити з кожним окремо. Вас запросимо за кілька хвилин

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
bezpechno-zaraz-hovoryty = Чи безпечно Вам зараз зі мною говорити? А повертатися сьогодні додому?

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
khochete-prosto-zaraz = Якщо хочете, просто зараз разом зателефонуємо до поліції за номером 102. Також можу розповісти, де шукати притулку

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
yakym-nomerom-bezpechno = За яким номером і коли Вам безпечно телефонувати? Чи може хтось інший узяти слухавку або прочитати повідомлення?

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
viriu-vynni-povelysia = Я Вам вірю. Ви не винні в тому, що з Вами так повелися

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
rozkazhit-stilky-skilky = Розкажіть стільки, скільки готові. Я питатиму лише про те, що потрібно для допомоги, а Ви можете зупинити мене будь-коли

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
poiasniu-mozhlyvosti = Я поясню, які є можливості та ризики. Що з цього обрати й коли, вирішуєте Ви

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
dobre-pryishly-sohodni = Добре, що Ви прийшли. Що сьогодні непокоїть Вас найбільше?

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
nikomu-povidomliaiemo = Ми нікому не повідомляємо, хто до нас звертався. Якщо правнича допомога потрібна Вам, розкажіть про своє питання

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
storonnim-nichoho = Стороннім я нічого не перекажу. Якщо ж виникне загроза для життя або для дитини, закон може вимагати повідомити відповідні служби, і я поясню Вам, що робитиму

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
nasylstvo-tilky-poboi = Насильство — це не тільки побої. Погрози, приниження, відібрані гроші чи документи теж можуть бути домашнім насильством за законом

## 5.2.3. Клієнт плаче

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
pospishaite-poruch = Не поспішайте. Я поруч

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
nemaie-pereproshuvaty = Вам немає за що перепрошувати. Продовжимо, коли будете готові

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
pobuty-zalyshyty-kilka = Мені побути з Вами чи залишити Вас на кілька хвилин?

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
maiemo-chas-dopomohty = Ми маємо час. Допомогти я зможу й тоді, коли Ви відпочинете

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
mozhemo-rukhatysia-dali = Можемо рухатися далі? Почну з простого: якого числа Ви отримали цей лист?

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
zapyshu-domovylysia = Я запишу все, про що ми домовилися, щоб Ви не тримали цього в голові

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
# $date — [дата]
sohodni-pereviriu-stroky = Сьогодні я лише перевірю строки й зроблю копії. Про решту поговоримо { $date }, і Ви можете прийти не самі

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
khtos-khto-mih-zaraz = Чи є хтось, хто міг би зараз приїхати або зустріти Вас після нашої розмови?

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
rozpovid-zvorushyla-daite = Ваша розповідь мене зворушила. Дайте мені хвилинку, і працюймо далі

## 5.2.4. Клієнт роздратований або проявляє агресію

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
pryity-vtretie-pity = Прийти втретє й піти без відповіді справді прикро. Розкажіть, із чим приходили, і сьогодні Ви знатимете, що робити далі

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
# $action — [дія]
maiete-ratsiiu-pomylka = Ви маєте рацію, це наша помилка, перепрошую. Щоб її виправити, я зараз { $action }

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
zapysuvatymu-nichoho = Я записуватиму, щоб нічого не пропустити. З чого все почалося?

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
khochu-dopomohty-zmozhu = Я хочу Вам допомогти й зможу це зробити, якщо говоритимемо без образ. Продовжуємо?

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
# $date — [дата]
obrazy-tryvatymut-zupyniu = Якщо образи триватимуть, я зупиню розмову, і ми повернемося до неї { $date }. Хотілося б усе ж розв’язати Ваше питання сьогодні

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
kryk-vdaietsia-rozibraty = Через крик мені не вдається розібрати суті. Якщо так триватиме, я покладу слухавку, а Ви зателефонуйте, коли зможете говорити спокійніше

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
poiasniu-navishcho = Поясню, навіщо цей документ і що ми можемо зробити, доки його немає

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
prypyniaiu-rozmovu = Я припиняю розмову і виходжу

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
mynuloho-razu-rozmova = Минулого разу розмова вийшла важкою для нас обох. Спробуймо сьогодні інакше: що для Вас зараз найголовніше?

## 5.2.5. Можливі складнощі в комунікації з учасниками бойових дій

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
de-zruchnishe-sisty = Де Вам зручніше сісти? Можемо перейти туди, де тихіше

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
hovorytymu-zanadto = Якщо я говоритиму занадто швидко або тихо, зупиніть мене, будь ласка, і я повторю

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
zaraz-zahude-prynter = Зараз загуде принтер, це на хвилину

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
postavliu-kilka-zapytan = Поставлю кілька запитань про службу, бо від них залежить перелік документів. Якщо на якесь не хочете відповідати, так і скажіть

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
maiu-takoho-dosvidu = Я не маю такого досвіду й не вдаватиму, що все розумію. Але цю частину закону я знаю й допоможу з нею

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
diakuiu-sluzhbu-rozkazhit = Дякую Вам за службу. Розкажіть, будь ласка, із чим прийшли

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
zrobimo-perervu-piat = Зробімо перерву на п’ять хвилин. Можете вийти на повітря, Ваше місце в черзі нікуди не дінеться

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
# $name — [ім’я]
tsentri-pravnychoi = { $name }, Ви в центрі правничої допомоги, я юрист. Я поруч, озвіться, коли почуєте мене

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
duzhe-shkoda-prokhodyte = Мені дуже шкода, що Ви через це проходите. Підемо в тому темпі, який Вам під силу

## 5.2.6. Неможливо налагодити контакт із клієнтом

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
mozhna-pospishaty-lehshe = Можна не поспішати. Якщо легше написати, ось папір і ручка

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
nazyvatymu-temy-kyvnit = Я називатиму теми, а Ви кивніть, коли почуєте свою: житло, сім’я, робота, документи

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
# $name — [ім’я]
diakuiu-vazhlyvo-teper = Дякую, це важливо. Тепер хочу послухати { $name }, а Вас попрошу доповнити потім

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
# $gist — [суть]
pereproshuiu-zupyniaiu = Перепрошую, що зупиняю: не хочу загубити головного. Ви сказали, що { $gist }. Чого Ви хочете домогтися передусім?

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
rozumiiu-chomu-vazhko = Розумію, чому Вам важко довіряти. Я пояснюватиму кожен крок, а все, що ми подамо, Ви прочитаєте перед підписом

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
yakoiu-movoiu-zruchno-2 = Якою мовою Вам зручно говорити? Пошукаймо перекладача

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
# $speaker_gender — міг (могла)
mih-mohla-poiasnyty =
    { $speaker_gender ->
        [masculine] Я міг пояснити заплутано. Скажіть, будь ласка, своїми словами, що Ви робитимете далі?
        [feminine] Я могла пояснити заплутано. Скажіть, будь ласка, своїми словами, що Ви робитимете далі?
       *[other] Я міг (могла) пояснити заплутано. Скажіть, будь ласка, своїми словами, що Ви робитимете далі?
    }

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
# $phone — [телефон]
skhozhe-sohodni-hovoryty = Схоже, сьогодні говорити важко, і це нічого. Ось наш телефон: { $phone }. Приходьте, коли буде зручно, самі або з тим, кому довіряєте

## 5.2.7. Клієнт перебуває в стані алкогольного чи наркотичного сп’яніння

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
pochuvaietesia-nichoho = Як Ви почуваєтеся? Чи нічого не болить, чи не потрібен Вам лікар?

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
# $speaker_gender — знав (знала)
povtorit-shchoino =
    { $speaker_gender ->
        [masculine] Повторіть мені, будь ласка, про що ми щойно домовилися, щоб я знав, що пояснюю зрозуміло
        [feminine] Повторіть мені, будь ласка, про що ми щойно домовилися, щоб я знала, що пояснюю зрозуміло
       *[other] Повторіть мені, будь ласка, про що ми щойно домовилися, щоб я знав (знала), що пояснюю зрозуміло
    }

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
maiete-soboiu-lyst-sudu = Чи маєте Ви із собою лист із суду чи інший папір із датою? Покажіть, будь ласка, щоб ми не пропустили строку

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
# $date — [дата]
# $speaker_gender — записав (записала)
# $time — [час]
pytannia-vazhlyve-pospikh =
    { $speaker_gender ->
        [masculine] Ваше питання важливе, і поспіх йому зашкодить. Чекаю на Вас { $date } о { $time }, я записав це тут, на аркуші
        [feminine] Ваше питання важливе, і поспіх йому зашкодить. Чекаю на Вас { $date } о { $time }, я записала це тут, на аркуші
       *[other] Ваше питання важливе, і поспіх йому зашкодить. Чекаю на Вас { $date } о { $time }, я записав (записала) це тут, на аркуші
    }

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
# $date — [дата]
chuiu-sohodni-zakinchyly = Я чую Вас. Сьогодні ми закінчили, а { $date } продовжимо; ходімо, я проведу Вас до дверей

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
proshu-zaraz-yikhaty = Прошу Вас зараз не їхати. Допоможу викликати таксі або зателефоную комусь із Ваших близьких

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
# $topic — [тема]
dobre-pryishly-mynuloho = Добре, що Ви прийшли. Минулого разу ми зупинилися на { $topic }

## 5.2.8. Клієнти, котрі часто скаржаться

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
choho-khotily-domohtysia = Чого Ви хотіли б домогтися цією скаргою? Від цього залежить, хто й чим зможе допомогти

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
# $speaker_gender — прочитав (прочитала)
prochytav-prochytala-usi =
    { $speaker_gender ->
        [masculine] Я прочитав усі Ваші звернення від першого. Ось що вже з’ясовано, а ось що лишилося без відповіді; що б Ви додали?
        [feminine] Я прочитала усі Ваші звернення від першого. Ось що вже з’ясовано, а ось що лишилося без відповіді; що б Ви додали?
       *[other] Я прочитав (прочитала) усі Ваші звернення від першого. Ось що вже з’ясовано, а ось що лишилося без відповіді; що б Ви додали?
    }

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
pytannia-zrobyly-mohly = Із цього питання ми зробили все, що могли, і відповідь не зміниться. Якщо з’явиться новий документ чи обставина, принесіть, і ми повернемося до розгляду

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
mozhete-pohodytysia = Ви можете не погодитися з цією відповіддю. Розповім, куди й у якому порядку її оскаржити

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
# $date — [дата]
# $time — [час]
domovmosia-telefonuiu = Домовмося: я телефоную Вам { $date } о { $time } і кажу, що змінилося, навіть якщо не змінилося нічого

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
rozkazhit-skazaly-zapyshu = Розкажіть, що саме Вам сказали й коли. Я запишу Ваші слова й передам їх керівникові, а Вам поясню, як подати скаргу письмово

## 5.2.9. Зустріч із клієнтом у неробочий час. Переслідування клієнтом

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
# $alt — я щиро радію (або я щиро співчуваю)
# $event — [подія]
vybachte-radiiu-razom =
    { $alt ->
       *[a] Вибачте, я щиро радію, що у Вас { $event }, але зараз дуже поспішаю. Завітайте, будь ласка, до центру, і ми спокійно про все поговоримо
        [b] Вибачте, я щиро співчуваю, що у Вас { $event }, але зараз дуже поспішаю. Завітайте, будь ласка, до центру, і ми спокійно про все поговоримо
    }

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
pryiemno-bachyty-spravu = Приємно Вас бачити! Про справу поговорімо в центрі: там під рукою Ваші документи, і я нічого не наплутаю

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
# $date — [дата]
bahato-liudei-pytannia = Тут багато людей, а Ваше питання заслуговує на спокійну розмову. Чекаю на Вас у центрі { $date }

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
# $phone — [телефон]
diakuiu-napysaly = Дякую, що написали. У приватному листуванні я не відповідаю на робочі питання, тож зателефонуйте, будь ласка, до центру: { $phone }

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
# $date — [дата]
pereproshuiu-sohodni = Перепрошую, сьогодні в мене вихідний, і про роботу я не говорю. Чекаю на Вас у центрі { $date }

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
diakuiu-doviru-pryiemno = Дякую за довіру, мені приємно. Але я веду Вашу справу, тому прийняти запрошення не можу

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
proshu-prykhodyty-dodomu = Прошу Вас не приходити до мене додому й не телефонувати на особистий номер. З усіма питаннями звертайтеся тільки до центру

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
# $name — [ім’я]
vidteper-zvernenniam = Відтепер Вашим зверненням займаюся я. Прошу не турбувати { $name } поза центром: про кожен такий випадок ми повідомлятимемо поліцію

## 5.3. Нестандартні випадки

# content/5-skladni-sytuatsii/5.3-nestandartni-vypadky.md
# $date — [дата]
# $speaker_gender — сам (сама)
takoho-vypadku-shche =
    { $speaker_gender ->
        [masculine] Такого випадку в мене ще не було, тому я хочу перевірити, а не вгадувати. Дайте мені, будь ласка, час до { $date }, і я сам Вам зателефоную
        [feminine] Такого випадку в мене ще не було, тому я хочу перевірити, а не вгадувати. Дайте мені, будь ласка, час до { $date }, і я сама Вам зателефоную
       *[other] Такого випадку в мене ще не було, тому я хочу перевірити, а не вгадувати. Дайте мені, будь ласка, час до { $date }, і я сам (сама) Вам зателефоную
    }

## 5.3.1. Клієнт не вміє писати або читати

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
zruchnishe-zapovnyte = Як Вам зручніше: Ви заповните бланк самі чи я запишу з Ваших слів і прочитаю вголос?

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
# $speaker_gender — записав (записала)
zaraz-prochytaiu-zapysav =
    { $speaker_gender ->
        [masculine] Зараз я прочитаю все, що записав. Зупиніть мене, будь ласка, там, де насправді було інакше
        [feminine] Зараз я прочитаю все, що записала. Зупиніть мене, будь ласка, там, де насправді було інакше
       *[other] Зараз я прочитаю все, що записав (записала). Зупиніть мене, будь ласка, там, де насправді було інакше
    }

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
# $speaker_gender — пояснив (пояснила)
khochu-pereviryty =
    { $speaker_gender ->
        [masculine] Хочу перевірити, чи зрозуміло я пояснив. Розкажіть, будь ласка, своїми словами, що Ви робитимете далі
        [feminine] Хочу перевірити, чи зрозуміло я пояснила. Розкажіть, будь ласка, своїми словами, що Ви робитимете далі
       *[other] Хочу перевірити, чи зрозуміло я пояснив (пояснила). Розкажіть, будь ласка, своїми словами, що Ви робитимете далі
    }

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
lyst-pryide-shche = Лист Вам прийде, але я ще й зателефоную та перекажу, що в ньому. На який номер і коли краще дзвонити?

## 5.3.2. Клієнт з інвалідністю: відсутні верхні кінцівки

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
zruchno-pratsiuvaty = Як Вам зручно працювати з документами? Підкажіть, що мені зробити

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
mozhna-distanu-papku = Чи можна, я дістану папку? Кажіть, будь ласка, що саме взяти, і я все покажу Вам

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
dokument-mozhna-pidpysaty = Документ можна підписати кількома способами, я коротко поясню кожен. Оберіть, будь ласка, той, яким Ви зазвичай користуєтеся

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
yakym-pytanniam-pryishly = З яким питанням Ви до нас прийшли? Почнімо з нього, а про документи поговоримо потім

## 5.3.3. Клієнт з інвалідністю зі слуху

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
dobryi-den-zruchnishe = Добрий день! Як Вам зручніше спілкуватися: жестовою мовою через перекладача, письмово чи голосом, якщо я говоритиму чітко й обличчям до Вас?

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
# $document — [документ]
brakuie-shche-odnoho = Вам бракує ще одного документа: { $document }. Чи зрозуміло, де його взяти?

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
napyshit-pokazhit = Напишіть або покажіть, будь ласка, як Ви мене зрозуміли. Якщо щось не так, я поясню інакше

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
povidomliaty-novyny = Як Вам повідомляти новини: повідомленням, електронною поштою чи відеодзвінком через перекладача?

## 5.3.4. Клієнт із нестандартними питаннями або вимогами без правового підґрунтя

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
bachu-vdoma-nespokiino = Бачу, що вдома Вам неспокійно. Розкажіть, будь ласка, що саме відбувається, коли це буває і хто ще це помічав

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
# $speaker_gender — вислухав (вислухала)
uvazhno-vyslukhav =
    { $speaker_gender ->
        [masculine] Я уважно вислухав Вас. Закон не дає способу домогтися цього через суд, і було б нечесно обіцяти інше. Погляньмо, що можна зробити натомість
        [feminine] Я уважно вислухала Вас. Закон не дає способу домогтися цього через суд, і було б нечесно обіцяти інше. Погляньмо, що можна зробити натомість
       *[other] Я уважно вислухав (вислухала) Вас. Закон не дає способу домогтися цього через суд, і було б нечесно обіцяти інше. Погляньмо, що можна зробити натомість
    }

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
tsomu-dopomozhu = У цьому я не допоможу: це порушення закону, і найперше воно зашкодить Вам. А законний спосіб у Вас є, зараз поясню

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
rozumiiu-spodivalysia = Я розумію, що Ви сподівалися на іншу відповідь. Хочете, я викладу її письмово, щоб Ви могли порадитися ще з кимось?

## 5.3.5. Клієнт відмовляється збирати документи для підтвердження права на БВПД

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
bachu-raz-posylaly-papery = Бачу, Вас уже не раз посилали по папери. Що в цьому для Вас найважче?

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
# $authority — [назва органу]
# $document — [документ]
chastynu-vidomostei = Частину відомостей ми спробуємо перевірити самі. Від Вас поки потрібен один документ: { $document }, його видає { $authority }

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
dokument-znyshcheno = Якщо цей документ знищено, так і напишемо в заяві. А я з’ясую, чим його можна замінити або як відновити

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
vidomosti-potribni = Ці відомості потрібні лише для того, щоб підтвердити Ваше право на адвоката, і я не обговорюватиму їх зі сторонніми

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
rishennia-povazhaiu = Це Ваше рішення, і я його поважаю. Без підтвердження центр не зможе призначити адвоката, але консультацію Ви отримаєте сьогодні, а повернутися можете будь-коли

## 5.3.6. Клієнт надіслав звернення електронною поштою, але не додав документів

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $date — [дата]
# $name — [ім’я]
dobryi-den-otrymaly-lyst = Добрий день, { $name }! Ми отримали Ваш лист { $date } і зареєстрували звернення

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $documents — ___
vyrishyty-pytannia = Щоб вирішити питання про безоплатного адвоката, нам бракує таких документів: { $documents }

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $office — [назва центру]
peredaty-mozhna-vidpovid = Передати їх можна у відповідь на цей лист, поштою або особисто в { $office }. Якщо якогось документа немає, просто напишіть, і ми порадимо, що робити

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $name — [ім’я]
# $phone — ___
zvaty-telefon-shchos = Мене звати { $name }, мій телефон { $phone }. Якщо щось незрозуміло, зателефонуйте, розберемося разом

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $name — [ім’я]
dobryi-den-zvaty-zruchno = Добрий день! Мене звати { $name }. Чи зручно Вам зараз кілька хвилин поговорити наодинці?

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $documents — [документи]
nahaduiu-dokumenty = Нагадую про документи, на які ми чекаємо: { $documents }. Чи потрібна Вам допомога, щоб їх отримати?

## 5.3.7. Недієздатні й обмежено дієздатні особи. Поновлення дієздатності

# content/5-skladni-sytuatsii/5.3.7-diiezdatnist.md
vazhlyvo-pochuty = Мені важливо почути саме Вас. Розповідайте так, як Вам зручно, я не кваплю

# content/5-skladni-sytuatsii/5.3.7-diiezdatnist.md
diakuiu-dopomoha-shche = Дякую, Ваша допомога нам ще знадобиться. З кожним клієнтом я кілька хвилин розмовляю наодинці, тож зачекайте, будь ласка, поруч

# content/5-skladni-sytuatsii/5.3.7-diiezdatnist.md
vyrishuie-sud = Це вирішує суд, і він спиратиметься на висновок експертів. Ви маєте право просити про це самі, а ми допоможемо з адвокатом і заявою

## 5.3.8. Звертається законний представник кількох дітей: скільки приймати звернень

# content/5-skladni-sytuatsii/5.3.8-predstavnyk-kilkokh-ditei.md
rozkazhit-kozhnu-dytynu = Розкажіть, будь ласка, про кожну дитину окремо: що сталося саме з нею і чого Ви хочете для неї домогтися

# content/5-skladni-sytuatsii/5.3.8-predstavnyk-kilkokh-ditei.md
# $speaker_gender — сам (сама)
pravo-advokata-maie =
    { $speaker_gender ->
        [masculine] Право на адвоката має кожна Ваша дитина, тому звернень буде кілька. Спільні відомості я перенесу сам, а Вам залишиться все перевірити й підписати
        [feminine] Право на адвоката має кожна Ваша дитина, тому звернень буде кілька. Спільні відомості я перенесу сама, а Вам залишиться все перевірити й підписати
       *[other] Право на адвоката має кожна Ваша дитина, тому звернень буде кілька. Спільні відомості я перенесу сам (сама), а Вам залишиться все перевірити й підписати
    }

# content/5-skladni-sytuatsii/5.3.8-predstavnyk-kilkokh-ditei.md
# $date — [дата]
kym-ditei-sprava = З ким із дітей справа найтерміновіша? Оформімо її зараз, а решту — { $date }, коли Вам зручно прийти

## 5.3.9. Звертається дитина, у якої немає законного представника

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
# $client_gender — прийшов (прийшла)
dobre-pryishov-pryishla =
    { $client_gender ->
        [masculine] Добре, що ти прийшов. Тут ніхто не сваритиме, сідай, де тобі зручно
        [feminine] Добре, що ти прийшла. Тут ніхто не сваритиме, сідай, де тобі зручно
       *[other] Добре, що ти прийшов (прийшла). Тут ніхто не сваритиме, сідай, де тобі зручно
    }

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
de-sohodni-nochuvatymesh = Де ти сьогодні ночуватимеш і як тобі там?

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
zahrozhuie-nebezpeka = Якщо тобі загрожує небезпека, я не зможу тримати це в таємниці. Але спершу поясню тобі, кому телефоную й навіщо

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
zakon-zakhyshchaie-samo = Закон захищає тебе так само, як дорослих. Зараз я поясню, що ми зробимо сьогодні, а ти зупиняй мене, коли щось незрозуміло

## 5.3.10. Суд виносить ухвалу про надання БВПД особі в цивільному провадженні

# content/5-skladni-sytuatsii/5.3.10-ukhvala-sudu.md
# $number — ___
# $office — [назва центру]
dobryi-den-telefonuiu = Добрий день! Телефоную з { $office } щодо ухвали у справі № { $number }. Підкажіть, будь ласка, коли засідання й куди надіслати нашу відповідь, щоб суд отримав її вчасно?

# content/5-skladni-sytuatsii/5.3.10-ukhvala-sudu.md
sud-nadislav-ukhvalu-neiu = Так, суд надіслав нам ухвалу, і ми вже з нею працюємо. Щоб адвокат прийшов підготовленим, мені треба уточнити кілька відомостей про Вас і про справу

# content/5-skladni-sytuatsii/5.3.10-ukhvala-sudu.md
ukhvalu-otrymaly = Ухвалу ми отримали й розглянемо до засідання. Про рішення я повідомлю і Вам, і судові

## 5.3.11. Клієнти звертаються з питаннями, що належать до компетенції інших органів

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
# $authority — [назва органу]
rishennia-ukhvaliuie = Рішення тут ухвалює { $authority }, змінити його ми не можемо. Але можемо скласти звернення так, щоб Вам відповіли по суті

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
persh-poidete-pereviriu = Перш ніж Ви поїдете, я перевірю, чи там сьогодні приймають і що треба мати із собою

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
vidmovliat-poprosit = Якщо там відмовлять, попросіть письмову відповідь і повертайтеся до нас. Із відмовою на папері ми вже зможемо працювати

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
nakazaty-yim-maiemo-prava = Наказати їм ми не маємо права. Зате знаємо, на що вони зобов’язані Вам відповісти, і допоможемо цього вимагати

## 5.3.12. Звертаються бездомні особи

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
dobryi-den-prokhodte = Добрий день, проходьте, сідайте. Води чи чаю? А тоді розкажете, що сталося

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
de-zaraz-zupyniaietesia = Де Ви зараз зупиняєтеся і де Вас найлегше знайти?

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
# $day — [день]
telefonu-nemaie = Якщо телефону немає, домовмося про постійний день: приходьте щотижня в { $day }, і я матиму для Вас новини. А хто ще міг би передати, що ми Вас шукаємо?

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
de-perenochuvaty-sohodni = Чи є у Вас де переночувати сьогодні? Якщо ні, спершу знайдемо це, а тоді повернемося до документів

## 5.3.13. Звертаються особи без громадянства та без документів, що посвідчують особу

# content/5-skladni-sytuatsii/5.3.13-bez-hromadianstva.md
yuryst-tsentru = Я юрист центру, а не міграційна служба, і прийшли Ви за правильною адресою. Розкажіть, як так склалося, а я поясню, що можна зробити законно

# content/5-skladni-sytuatsii/5.3.13-bez-hromadianstva.md
rozkazhit-samoho-pochatku = Розкажіть, будь ласка, від самого початку: де Ви народилися, де вчилися, працювали, лікувалися і хто Вас із того часу пам’ятає?

# content/5-skladni-sytuatsii/5.3.13-bez-hromadianstva.md
znadobytsia-navit-stara = Нам знадобиться все, навіть стара довідка чи підписана фотографія. З таких дрібниць суд і складає ціле

## 5.3.14. Клієнт хоче відкликати згоду на оброблення персональних даних

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
maiete-pravo-dozvolte = Ви маєте на це право. Дозвольте лише пояснити, що після цього центр зможе робити, а чого ні, щоб Ви вирішили спокійно

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
stalosia-shchos = Чи сталося щось, через що Ви тривожитеся за свої дані? Якщо хтось повівся з ними недбало, ми це перевіримо окремо

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
chastynu-zapysiv-zakon = Частину записів закон зобов’язує нас зберігати навіть без Вашої згоди. Ми письмово пояснимо, що це за записи й навіщо вони

## 6. Зворотний зв’язок із клієнтами. Розгляд заяв, пропозицій та скарг громадян

# content/6-zvorotnyi-zviazok/README.md
diakuiu-skazaly-siadmo = Дякую, що сказали нам про це. Сядьмо, я все запишу й поясню, що буде далі

## 6.1. Зворотний зв’язок від клієнтів

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
nashoi-rozmovy = Що з нашої розмови було для Вас найкориснішим, а що лишилося незрозумілим?

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
vazhlyvo-znaty-chym = Нам важливо знати, чим усе скінчиться. Чи можна зателефонувати Вам приблизно через місяць і поставити кілька запитань?

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
# $name — [ім’я]
# $office — [назва центру]
dobryi-den-khochu = Добрий день! Я { $name } з { $office } і хочу поставити Вам кілька запитань. На Вашу справу відповіді ніяк не вплинуть

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
# $number — ___
# $office — [назва центру]
diakuiemo-vidhuk-vazhlyvo = Дякуємо за відгук. Нам важливо розібратися, тож зателефонуйте, будь ласка, до { $office } за номером { $number }

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
zvernuly-uvahu-vazhko = Ви звернули увагу, що нас важко знайти. Ми повісили вказівник, дякуємо Вам

## 6.2. Розгляд звернень громадян: основні аспекти

# content/6-zvorotnyi-zviazok/6.2-rozghliad-zvernen.md
maiete-pravo-zvernutysia = Ви маєте право звернутися письмово, і я покажу, як це зробити, навіть якщо скаржитеся на наш центр

# content/6-zvorotnyi-zviazok/6.2-rozghliad-zvernen.md
# $date — [дата]
# $date2 — [дата]
# $number — ___
zvernennia-zareiestrovano-2 = Звернення зареєстровано { $date }, його номер { $number }. Якщо до { $date2 } відповіді не буде, подзвоніть мені, і я з’ясую, на якому воно етапі

# content/6-zvorotnyi-zviazok/6.2-rozghliad-zvernen.md
# $request — [прохання]
prosyly-pereviryly = Ви просили { $request }, ми перевірили це й повідомляємо про результат

## 6.3. Розгляд звернень та скарг на дії працівників

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
prykro-vyishlo-rozkazhit = Мені прикро, що так вийшло. Розкажіть, будь ласка, по порядку, що сталося й чого Ви від нас очікуєте

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
skarha-vplyne-dopomohu = Скарга не вплине на допомогу, яку Ви отримуєте. Якщо Вам так спокійніше, далі Вас прийматиме інший юрист

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
# $date — [дата]
# $name — [ім’я]
napyshete-sami-zapyshu = Напишете самі чи я запишу з Ваших слів і дам перевірити? Розглядатиме її { $name }, відповідь буде до { $date }

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
# $speaker_gender — помилився (помилилася), пояснював (пояснювала)
pomylyvsia-pomylylasia =
    { $speaker_gender ->
        [masculine] Я помилився, коли пояснював Вам порядок. Вибачте, зараз усе виправлю
        [feminine] Я помилилася, коли пояснювала Вам порядок. Вибачте, зараз усе виправлю
       *[other] Я помилився (помилилася), коли пояснював (пояснювала) Вам порядок. Вибачте, зараз усе виправлю
    }

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
# $date — [дата]
nadiishla-skarha-shchodo = Надійшла скарга щодо Вашого прийому, який був { $date }. Висновку я ще не маю й спершу хочу почути Вас

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
# $changes — [зміни]
maly-ratsiiu = Ви мали рацію, ми припустилися помилки. Ось що вже виправлено: { $changes }

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
pereviryly-porushen = Ми все перевірили й порушень не знайшли. Та бачимо, що пояснили незрозуміло, і хочемо зробити це ще раз

## 6.4. Розгляд звернень та скарг на дії адвоката під час надання БВПД

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
# $time — [час]
nasampered-podbaimo = Насамперед подбаймо, щоб Ви не пропустили суд. Сьогодні я зв’яжуся з адвокатом і до { $time } подзвоню Вам

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
vostannie-hovoryly = Коли Ви востаннє говорили з адвокатом і про що домовилися?

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
dopomohu-pryznachenoho = За допомогу призначеного державою адвоката Ви йому нічого не платите. Розкажіть, будь ласка, хто, коли й за що просив гроші

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
shkoda-sud-vyrishyv = Мені шкода, що суд вирішив інакше. Погляньмо, чому він так вирішив і чи є ще час оскаржити

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
# $date — [дата]
dobryi-den-kliient-kazhe = Добрий день! Клієнт каже, що не може з Вами зв’язатися, а засідання призначено на { $date }. Як нам якнайшвидше влаштувати вашу розмову?

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
zaminyty-advokata-mozhna = Замінити адвоката можна не завжди, а на підставах, які визначає закон. Опишіть, що сталося, і ми перевіримо, чи вони є

## 7. Самовдосконалення та розвиток

# content/7-samovdoskonalennia/README.md
misiatsia-khochu = Цього місяця я хочу навчитися краще завершувати розмову. Чи могли б Ви кілька разів послухати, як я це роблю, і сказати, що помітите?

## 7.1. Організації, орієнтовані на навчання

# content/7-samovdoskonalennia/7.1-orhanizatsii-shcho-navchaiutsia.md
diakuiu-rozpovily-2 = Дякую, що розповіли. Розберімося, що в нашому порядку допустило цю помилку і що варто змінити

## 7.2. Групове мислення

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
persh-vyrishyty-nazvimo = Перш ніж вирішити, назвімо хоча б три причини, чому це може не спрацювати

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
diakuiu-skazaly-vholos = Дякую, що сказали це вголос. Розкажіть докладніше, що Ви бачите такого, чого не бачимо ми

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
tezh-khochu-vytrachaly = Я теж хочу, щоб ми не витрачали часу даремно. Але в листі згадано строк, тож пропоную перечитати його, перш ніж відповідати

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
# $decision — [рішення]
# $speaker_gender — наважився (наважилася)
chas-narady-navazhyvsia =
    { $speaker_gender ->
        [masculine] Під час наради я не наважився сказати, проте маю сумнів щодо { $decision }. Чи можемо повернутися до цього завтра?
        [feminine] Під час наради я не наважилася сказати, проте маю сумнів щодо { $decision }. Чи можемо повернутися до цього завтра?
       *[other] Під час наради я не наважився (наважилася) сказати, проте маю сумнів щодо { $decision }. Чи можемо повернутися до цього завтра?
    }

## 7.3. Вибірковість сприйняття

# content/7-samovdoskonalennia/7.3-vybirkovist-spryiniattia.md
rozkazhit-ziavyvsia = Розкажіть, будь ласка, як з’явився цей підпис

# content/7-samovdoskonalennia/7.3-vybirkovist-spryiniattia.md
# $speaker_gender — міг (могла), не запитав (не запитала)
mih-mohla-shchos-vazhlyve =
    { $speaker_gender ->
        [masculine] Я міг щось важливе пропустити. Про що я не запитав, а варто було?
        [feminine] Я могла щось важливе пропустити. Про що я не запитала, а варто було?
       *[other] Я міг (могла) щось важливе пропустити. Про що я не запитав (не запитала), а варто було?
    }

## 7.4. Інші обмежувальні установки

# content/7-samovdoskonalennia/7.4-obmezhuvalni-ustanovky.md
poky-vazhko-hovoryty = Мені поки важко говорити з людьми, які кричать. Покажіть, будь ласка, як це робите Ви

# content/7-samovdoskonalennia/7.4-obmezhuvalni-ustanovky.md
# $speaker_gender — переглянув (переглянула), не певен (не певна), зрозумів (зрозуміла)
# $topic — [тема]
dopomozhit-pytanniam =
    { $speaker_gender ->
        [masculine] Допоможіть, будь ласка, з питанням про { $topic }. Закон і роз’яснення я переглянув, але не певен, що зрозумів правильно
        [feminine] Допоможіть, будь ласка, з питанням про { $topic }. Закон і роз’яснення я переглянула, але не певна, що зрозуміла правильно
       *[other] Допоможіть, будь ласка, з питанням про { $topic }. Закон і роз’яснення я переглянув (переглянула), але не певен (не певна), що зрозумів (зрозуміла) правильно
    }

## 7.5. Виявлення своєї зони розвитку

# content/7-samovdoskonalennia/7.5-zona-rozvytku.md
# $speaker_gender — пояснював (пояснювала)
chuly-sohodni-poiasniuvav =
    { $speaker_gender ->
        [masculine] Ви чули, як я сьогодні пояснював відмову. У якому місці клієнт перестав мене розуміти?
        [feminine] Ви чули, як я сьогодні пояснювала відмову. У якому місці клієнт перестав мене розуміти?
       *[other] Ви чули, як я сьогодні пояснював (пояснювала) відмову. У якому місці клієнт перестав мене розуміти?
    }

# content/7-samovdoskonalennia/7.5-zona-rozvytku.md
nazvit-odnu-rich-yaku = Назвіть, будь ласка, одну річ, яку мені варто робити й далі, та одну, яку варто спробувати інакше

# content/7-samovdoskonalennia/7.5-zona-rozvytku.md
# $speaker_gender — вирішив (вирішила)
diakuiu-vidvertist-treba =
    { $speaker_gender ->
        [masculine] Дякую за відвертість. Мені треба це обміркувати, і я повернуся до Вас із тим, що вирішив
        [feminine] Дякую за відвертість. Мені треба це обміркувати, і я повернуся до Вас із тим, що вирішила
       *[other] Дякую за відвертість. Мені треба це обміркувати, і я повернуся до Вас із тим, що вирішив (вирішила)
    }

## 7.6. Що, крім знань? Емоційний інтелект

# content/7-samovdoskonalennia/7.6-emotsiinyi-intelekt.md
rozmova-vydalasia = Розмова видалася важкою для нас обох. Зробімо перерву на п’ять хвилин, а потім продовжимо

# content/7-samovdoskonalennia/7.6-emotsiinyi-intelekt.md
bachu-rozmova-vazhkoiu = Бачу, що розмова була важкою. Хочете розповісти чи краще побути трохи в тиші?

# content/7-samovdoskonalennia/7.6-emotsiinyi-intelekt.md
poperednoi-rozmovy-treba = Після попередньої розмови мені треба отямитися. Чи зможете прийняти наступну людину замість мене?

## 7.7. Відкритість до навчання та розвитку

# content/7-samovdoskonalennia/7.7-vidkrytist-do-navchannia.md
khochu-zrozumity = Я хочу зрозуміти Ваше зауваження. Наведіть, будь ласка, приклад, коли це сталося

# content/7-samovdoskonalennia/7.7-vidkrytist-do-navchannia.md
mozhlyvo-maiete-ratsiiu = Можливо, Ви маєте рацію. Я перевірю себе й скажу Вам, що виявилося

# content/7-samovdoskonalennia/7.7-vidkrytist-do-navchannia.md
proponuiu-dva-tyzhni = Пропоную два тижні записувати на прийом телефоном і подивитися, чи поменшає черга. Якщо ні, повернемося до теперішнього порядку

## 7.8. Навчання на основі досвіду

# content/7-samovdoskonalennia/7.8-navchannia-na-dosvidi.md
# $speaker_gender — помилився (помилилася), назвав (назвала), подзвонив (подзвонила)
pomylyvsia-pomylylasia-2 =
    { $speaker_gender ->
        [masculine] Я помилився, коли назвав Вам не той орган. Перепрошую. Правильна адреса ось тут, і я вже подзвонив, щоб Вас прийняли
        [feminine] Я помилилася, коли назвала Вам не той орган. Перепрошую. Правильна адреса ось тут, і я вже подзвонила, щоб Вас прийняли
       *[other] Я помилився (помилилася), коли назвав (назвала) Вам не той орган. Перепрошую. Правильна адреса ось тут, і я вже подзвонив (подзвонила), щоб Вас прийняли
    }

# content/7-samovdoskonalennia/7.8-navchannia-na-dosvidi.md
# $action — [дія]
# $number — [номер]
# $speaker_gender — пропустив (пропустила)
propustyv-propustyla =
    { $speaker_gender ->
        [masculine] Я пропустив строк у справі { $number }. Пропоную такий спосіб виправити: { $action }. Чи згодні Ви з цим?
        [feminine] Я пропустила строк у справі { $number }. Пропоную такий спосіб виправити: { $action }. Чи згодні Ви з цим?
       *[other] Я пропустив (пропустила) строк у справі { $number }. Пропоную такий спосіб виправити: { $action }. Чи згодні Ви з цим?
    }

# content/7-samovdoskonalennia/7.8-navchannia-na-dosvidi.md
# $speaker_gender — помітив (помітила)
# $topic — [тема]
pomityv-pomityla-lysti =
    { $speaker_gender ->
        [masculine] Я помітив у листі неточність щодо { $topic }. Хочете, виправимо разом, перш ніж його надішлемо?
        [feminine] Я помітила у листі неточність щодо { $topic }. Хочете, виправимо разом, перш ніж його надішлемо?
       *[other] Я помітив (помітила) у листі неточність щодо { $topic }. Хочете, виправимо разом, перш ніж його надішлемо?
    }

## 7.9. Методи й форми навчання. Можливості для розвитку фронтлайнерів

# content/7-samovdoskonalennia/7.9-metody-navchannia.md
mozhna-posydity-poruch = Чи можна мені посидіти поруч під час Вашої розмови? Я хочу подивитися, як Ви ставите уточнювальні запитання

# content/7-samovdoskonalennia/7.9-metody-navchannia.md
# $name — [ім’я]
sohodni-navchaietsia = Зі мною сьогодні навчається { $name }. Чи згодні Ви, щоб ми розмовляли втрьох? Якщо це незручно, поговоримо вдвох

# content/7-samovdoskonalennia/7.9-metody-navchannia.md
khochu-rozibraty = Я хочу розібрати на супервізії один випадок, не називаючи клієнта. Мене турбує не закон, а те, як я реагую

## Додаток А. Кейс-менеджмент

# content/dodatky/a-keis-menedzhment.md
skladimo-plan-odnu = Складімо план на одну сторінку: що робите Ви, що роблю я і до якого дня. Що для Вас найважливіше вирішити першим?

# content/dodatky/a-keis-menedzhment.md
khto-shche-dopomahaie = Хто ще допомагає Вам? Чи дозволяєте мені поговорити з ними й про що саме?

# content/dodatky/a-keis-menedzhment.md
# $date — [дата]
zustrinmosia-podyvimosia = Зустріньмося { $date } і подивімося, що вдалося. Якщо щось зміниться раніше, дзвоніть, не чекайте

# content/dodatky/a-keis-menedzhment.md
zrobyly-planuvaly-teper = Ми зробили все, що планували. Ви тепер знаєте дорогу, а якщо знадобиться, ми поруч

## Додаток Б. Посилення правової спроможності громад завдяки параюристам

# content/dodatky/b-pravova-spromozhnist-hromad.md
yuryst-znaiu-koho = Я не юрист, але знаю, до кого звернутися, і можу піти з Вами. Хочете, запишу Вас на консультацію?

# content/dodatky/b-pravova-spromozhnist-hromad.md
yakymy-neharazdamy-liudy = З якими негараздами люди у вас найчастіше лишаються сам на сам? Хто їм зараз допомагає?

# content/dodatky/b-pravova-spromozhnist-hromad.md
znaty-zakony-potribno = Знати всі закони не потрібно. Потрібно вміти слухати й вчасно покликати нас

## Додаток В. Альтернативні способи врегулювання спорів, конфліктів. Медіація

# content/dodatky/v-mediatsiia.md
mediator-vyrishuie-khto = Медіатор не вирішує, хто правий: він допомагає обом домовитися. Погоджуватися Ви не зобов’язані й можете зупинити розмову будь-коли

# content/dodatky/v-mediatsiia.md
dovedetsia-spilkuvatysia = Чи доведеться Вам спілкуватися з цією людиною й після того, як спір закінчиться?

# content/dodatky/v-mediatsiia.md
uiavit-rozviazalosia = Уявіть, що все розв’язалося добре. Що тоді має змінитися?

# content/dodatky/v-mediatsiia.md
rozpytaty-mediatora-shche = Розпитати медіатора ще не означає погодитися. А якщо домовитися не вдасться, до суду Ви звернутися зможете

## Додаток Г. Роль юриста як радника в медіації: практичні та етичні міркування

# content/dodatky/h-rol-yurysta.md
tsii-superechtsi = Що для Вас у цій суперечці найважливіше, крім грошей?

# content/dodatky/h-rol-yurysta.md
domovytysia-vdastsia = Якщо домовитися не вдасться, що Ви робитимете? Оцінімо разом, скільки це забере часу, коштів і сил

# content/dodatky/h-rol-yurysta.md
# $name — [ім’я]
mozhna-perervu-desiat = Чи можна перерву на десять хвилин? Хочу обговорити цю пропозицію з { $name } наодинці

# content/dodatky/h-rol-yurysta.md
persh-pidpysaty-uiavit = Перш ніж підписати, уявіть звичайний вівторок за пів року. Чи зможете Ви це виконувати й чи не пошкодуєте?

## Додаток Д. Приклад звернення про надання БППД

# content/dodatky/d-pryklad-zvernennia.md
rozkazhit-rozpovily = Розкажіть мені так, як розповіли б сусідові. А тоді разом запишемо це трьома реченнями

# content/dodatky/d-pryklad-zvernennia.md
stalosia-papir-yakomu = Коли саме це сталося й чи є папір, на якому видно дату?

# content/dodatky/d-pryklad-zvernennia.md
zakony-znaidemo-potribno = Закони знайдемо ми. Від Вас потрібно, щоб було зрозуміло, що сталося й чого Ви хочете

## Додаток Е. Вправи на релаксацію

# content/dodatky/e-relaksatsiia.md
khochete-razom-zrobymo = Хочете, разом зробимо кілька повільних видихів? Якщо стане неприємно, одразу зупинимося

## Додаток Ж. Підхід «уповноважування» в роботі з постраждалими від домашнього насильства

# content/dodatky/zh-upovnovazhuvannia.md
mozhna-zrobyty-zaraz = Ось що можна зробити вже зараз, а що — згодом. Про який із цих кроків Ви хотіли б дізнатися докладніше?

# content/dodatky/zh-upovnovazhuvannia.md
znaiete-liudynu-krashche = Ви знаєте цю людину краще за мене. Як, на Вашу думку, вона поведеться, якщо ми подамо заяву?

# content/dodatky/zh-upovnovazhuvannia.md
zumily-podbaty-stilky = Ви зуміли подбати про себе стільки разів. Що тоді допомагало?

# content/dodatky/zh-upovnovazhuvannia.md
tryvozhyt-bezpeka-kazhu = Мене тривожить Ваша безпека, і я кажу про це прямо. Рішення за Вами, а ми допоможемо, хоч би коли Ви прийшли

## Додаток И. Міфи про домашнє насильство

# content/dodatky/y-mify.md
byly-oznachaie-nichoho = Те, що Вас не били, не означає, що нічого не сталося. Розкажіть, чого Ви боїтеся вдома

# content/dodatky/y-mify.md
zakhyst-nasylstva-pravo = Захист від насильства — Ваше право. Звернувшись по допомогу, Ви не виносите сміття з хати, а дбаєте про себе

# content/dodatky/y-mify.md
khoch-yakoiu-svarka-byty = Хоч би якою була сварка, бити Вас ніхто не мав права

# content/dodatky/y-mify.md
pity-buvaie-duzhe-skladno = Піти буває дуже складно, і ніхто не має права Вас підганяти. Подумаймо, що зробило б Ваш наступний крок безпечнішим

# content/dodatky/y-mify.md
dobre-rozpovily-zakon = Добре, що Ви розповіли. Закон захищає Вас так само, як і будь-кого іншого

# content/dodatky/y-mify.md
ditiam-potribna-bezpeka = Дітям потрібна безпека, і Ваша теж. Поговорімо, як подбати про них і про Вас водночас

# content/dodatky/y-mify.md
mohla-zabraty-zaiavu-yii = Вона могла забрати заяву, бо їй страшно. Нам важливо, щоб наступного разу вона знов прийшла до нас, а не лишилася сама

# content/dodatky/y-mify.md
mozhna-liubyty-liudynu = Можна любити людину, співчувати їй і водночас не дозволяти себе кривдити. Допомога потрібна вам обом, і Ваша безпека не може чекати

## Додаток К. Міжнародні договори про правову допомогу

# content/dodatky/k-mizhnarodni-dohovory.md
# $date — [дата]
pravo-bezoplatnoho = Ваше право на безоплатного адвоката може залежати від договору між Україною та Вашою державою. Я перевірю, чи він діє, і відповім до { $date }

# content/dodatky/k-mizhnarodni-dohovory.md
konsultatsiiu-otrymaiete = Консультацію Ви отримаєте незалежно від громадянства. А ще перевірмо, чи не належите Ви до інших категорій, які мають право на адвоката

## Додаток Л. Приклад запитань для опитування клієнтів

# content/dodatky/l-zapytannia-kliientam.md
khochemo-pratsiuvaty = Ми хочемо працювати краще. Чи не відповіли б Ви на кілька коротких запитань? Це не обов’язково й не вплине на Вашу справу

# content/dodatky/l-zapytannia-kliientam.md
chytatymu-zapytannia = Я читатиму запитання, а Ви просто відповідайте. Вашого імені я не записуватиму

## Додаток М. Реєстрація звернень громадян, які не стосуються правничої допомоги

# content/dodatky/m-reiestratsiia-inshykh-zvernen.md
prosyte-dvi-rechi = Ви просите про дві речі: допомогти зі справою і розібратися зі скаргою. Зареєструю обидві, щоб жодна не загубилася. Так буде правильно?

# content/dodatky/m-reiestratsiia-inshykh-zvernen.md
# $speaker_gender — поставив (поставила)
datu-nomer-postavyv =
    { $speaker_gender ->
        [masculine] Дату й номер я поставив і на Вашому примірнику. Збережіть його: він доводить, що ми лист отримали
        [feminine] Дату й номер я поставила і на Вашому примірнику. Збережіть його: він доводить, що ми лист отримали
       *[other] Дату й номер я поставив (поставила) і на Вашому примірнику. Збережіть його: він доводить, що ми лист отримали
    }

## Додаток Н. Порядок надання БПД працівниками центрів

# content/dodatky/n-poriadok-nadannia.md
zaraz-zareiestruiu-potim = Зараз я Вас зареєструю, потім ми поговоримо про Ваше питання. Чи є щось термінове, про що мені треба знати одразу?

# content/dodatky/n-poriadok-nadannia.md
# $date — [дата]
# $document — [документ]
otzhe-sohodni-robymo = Отже, сьогодні ми робимо { $document }, а питання про адвоката розглянемо окремо. Про рішення я повідомлю Вам до { $date }

# content/dodatky/n-poriadok-nadannia.md
robytymete-dali-koho = Що Ви робитимете далі й до кого дзвонитимете, якщо щось піде не так?
