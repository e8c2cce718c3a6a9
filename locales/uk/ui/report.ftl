### Слова звітів.

level-error = помилка
level-warning = попередження
level-info = примітка
level-off = вимкнено
level-help = порада

group-summary = зміст
group-page = сторінка
group-links = посилання
group-text = текст
group-phrases = фрази
group-translations = переклади
group-project = проєкт

column-place = Місце
column-rule = Правило
column-what = Що не так

report-found = Знайдено { $errors ->
        [one] { $errors } помилку
        [few] { $errors } помилки
       *[many] { $errors } помилок
    } і { $warnings ->
        [one] { $warnings } попередження
        [few] { $warnings } попередження
       *[many] { $warnings } попереджень
    }. { $checked }
report-clean = Помилок і попереджень немає. { $checked }
report-checked = { $pages ->
        [0] Перевірено { $messages ->
            [one] { $messages } повідомлення
            [few] { $messages } повідомлення
           *[many] { $messages } повідомлень
        }.
       *[pages] Перевірено { $pages ->
            [one] { $pages } сторінку
            [few] { $pages } сторінки
           *[many] { $pages } сторінок
        } та { $links ->
            [one] { $links } посилання
            [few] { $links } посилання
           *[many] { $links } посилань
        }.
    }
report-hidden-notes = І ще { $count ->
        [one] { $count } примітка
        [few] { $count } примітки
       *[many] { $count } приміток
    }: їх показує -v.
report-folded = Таких місць { $count } (файлів: { $pages })
report-folded-help = Виправити всі разом: zvirka check --fix --select { $rule }
report-fixable = виправляється само: { $count }
check-more = Показано не все: ще { $count ->
        [one] { $count } знахідка
        [few] { $count } знахідки
       *[many] { $count } знахідок
    }.
baseline-written = У { $path } записано { $count ->
        [one] { $count } знахідку
        [few] { $count } знахідки
       *[many] { $count } знахідок
    }. Надалі звітуйте лише про нове: --baseline { $path }
report-more-places = і ще { $count ->
        [one] { $count } місце
        [few] { $count } місця
       *[many] { $count } місць
    }

check-fixed = { $count ->
        [0] Виправляти нічого.
        [one] Виправлено { $count } місце.
        [few] Виправлено { $count } місця.
       *[many] Виправлено { $count } місць.
    }
check-unread = Файл чи тека { $path } не належить ні до посібника, ні до перекладів: там нічого не перевірено.
check-asks-nobody = Ці правила зважають на відповіді зовнішніх адрес, а check нікого не запитує: запустіть zvirka links --external.
check-watching = Перевірено за { $milliseconds } мс. Чекаємо на зміни; зупинити — Ctrl+C.
working = Читаємо й перевіряємо…

## Пояснення правил

rules-of = Правила
explain-level = Рівень: { $level }. Група: { $group }.
explain-bad = Погано
explain-good = Добре

## Посилання

links-summary = { $pages ->
        [one] { $pages } сторінка
        [few] { $pages } сторінки
       *[many] { $pages } сторінок
    }, { $links ->
        [one] { $links } посилання
        [few] { $links } посилання
       *[many] { $links } посилань
    }, недійсних — { $broken }
links-kind = { $kind }: { $count }{ $broken ->
        [0] {""}
       *[other] {" "}(недійсних — { $broken })
    }
links-broken = Недійсні посилання ({ $count })
links-unreachable = Сторінки, до яких не дійти ні зі змісту, ні за посиланнями ({ $count })
links-unlinked = Сторінки, на які не посилається жодна інша ({ $count })
links-dead-ends = Сторінки, з яких нікуди перейти ({ $count })
links-most-linked = На що посилаються найчастіше
links-moved = Переїхали назавжди ({ $count })
links-unanswered = Зараз не можна сказати
links-external = Зовнішні адреси
links-title = Посилання посібника
links-column-place = Де
links-column-target = Куди веде
links-column-reason = Чому
links-column-count = Посилань
links-column-page = Сторінка
links-column-position = У змісті
links-column-depth = Глибина
links-column-clicks = Переходів
links-column-inbound = Зі сторінок
links-column-outbound = До сторінок
links-column-external = Зовнішні
links-column-assets = Файли
links-column-words = Слова
links-column-heading = Заголовок
links-column-domain = Адреса
links-state = Стан
links-tag-broken = недійсні посилання
links-tag-orphan = покинута
links-tag-unreachable = недосяжна
links-tag-unlinked = без посилань на неї
links-tag-dead-end = глухий кут
links-nav-broken = Що недійсне
links-nav-picture = Картина
links-nav-pages = Сторінки
links-nav-lists = Що ще варто знати
links-nothing-broken = Недійсних посилань немає.
links-of-which-broken = недійсних: { $count }
links-perhaps = Можливо,
links-none = немає
links-filter = Шукати за назвою або шляхом
links-all-pages = Усі сторінки
links-one-by-one = Кожна сторінка окремо
links-from = Сторінки, що посилаються на неї
links-to = Сторінки, на які посилається вона
links-headings = Заголовки, на які посилаються: перейменування зламає посилання
links-same-text = Однакові тексти, що ведуть на різні сторінки ({ $count })
links-vague = Тексти, які самі нічого не кажуть
links-unused-assets = Файли, яких ніщо не вживає ({ $count })
links-picture-about = Сторінки стоять по колу в порядку змісту; що більше посилань веде на сторінку, то більша її позначка. Наведіть на сторінку: її посилання сині, посилання на неї брунатні.
links-dot = { $title } · зі сторінок: { $inbound } · до сторінок: { $outbound }
links-more = … і ще { $count }
backlinks-count = { $links ->
        [one] { $links } посилання
        [few] { $links } посилання
       *[many] { $links } посилань
    } з { $pages ->
        [one] { $pages } сторінки
        [few] { $pages } сторінок
       *[many] { $pages } сторінок
    }, { $entries ->
        [one] { $entries } рядок
        [few] { $entries } рядки
       *[many] { $entries } рядків
    } змісту
why-first = { $page } — сторінка, з якої читач починає.
why-way = Від першої сторінки це { $count ->
        [one] { $count } посилання:
        [few] { $count } посилання:
       *[many] { $count } посилань:
    }
why-no-way = Від першої сторінки посилання в тексті до { $page } не ведуть.
why-entry = { $entry ->
        [none] Зміст до неї не веде.
       *[other] Зміст веде до неї: { $entry }
    }
mv-moved = { $old } → { $new }
mv-done = Переписано { $links ->
        [one] { $links } посилання
        [few] { $links } посилання
       *[many] { $links } посилань
    }, змінено { $files ->
        [one] { $files } файл
        [few] { $files } файли
       *[many] { $files } файлів
    }{ $redirects ->
        [0] .
        [one] , додано { $redirects } переадресацію.
        [few] , додано { $redirects } переадресації.
       *[many] , додано { $redirects } переадресацій.
    }
mv-not-written = Нічого не записано.
link-kind-page = до сторінок
link-kind-anchor = до місць на сторінках
link-kind-image = зображення
link-kind-asset = файли
link-kind-include = вставки
link-kind-external = зовнішні
link-kind-mail = електронна пошта
link-kind-tel = телефони
link-kind-cross-space = до інших просторів GitBook
link-kind-other = інші

## Стан перекладів

status-title = Стан перекладів
status-locale = Мова
status-source = Мова оригіналу: { $locale }
status-current = чинні
status-outdated = застарілі
status-changed-meaning = змінено зміст
status-unknown = невідомо
status-missing = бракує
status-obsolete = зайві
status-broken = пошкоджені
accept-done = { $locale }: { $count ->
        [0] засвідчувати нічого
        [one] засвідчено { $count } переклад
        [few] засвідчено { $count } переклади
       *[many] засвідчено { $count } перекладів
    }
accept-refused = «{ $id }» ({ $locale }) не засвідчено: { $why ->
        [missing] перекладу ще немає
        [obsolete] в оригіналі такого повідомлення вже немає
        [broken] запис не вдалося прочитати
       *[unknown] такого повідомлення немає
    }

## Налаштування

config-default = типово
config-found = знайдено
config-asked = --lang або середовище

## Фрази

extract-phrases = { $count ->
        [one] { $count } фраза
        [few] { $count } фрази
       *[many] { $count } фраз
    } у посібнику.
extract-unchanged = Файли відповідають посібнику.
extract-new = Нові ({ $count })
extract-back = Повернулися ({ $count })
extract-reworded = Переформульовані, їхні переклади треба переглянути ({ $count })
extract-split = Можливо, { $new } відокремилося від { $old }: переклад можна взяти звідти.
extract-merged = Можливо, { $old } увійшло до { $new }: переклад можна взяти звідти.
extract-replaced = Можливо, { $new } — це заново написане { $old }.
extract-moved = Перейшли на іншу сторінку ({ $count })
extract-gone = Зникли з посібника ({ $count })
extract-left = Зникли з посібника, але повідомлення хтось змінив, тож його залишено ({ $count })
extract-written = Записано { $path }
extract-outdated = Застарів файл { $path }: оновіть його командою zvirka extract

phrases-count = { $count ->
        [one] { $count } цитата:
        [few] { $count } цитати:
       *[many] { $count } цитат:
    }
phrases-class-say = казати
phrases-class-avoid = не казати
phrases-class-client = клієнт
phrases-class-saying = вислів
phrases-class-title = назва
phrases-class-term = термін
phrases-class-ordinary = не фраза
phrases-class-unknown = невідомо
phrases-reason-label = позначка
phrases-reason-column = заголовок стовпця
phrases-reason-alone = позначка без пари
phrases-reason-override = phrases.toml
phrases-reason-sentence = її речення
phrases-reason-block = абзац перед нею
phrases-reason-turn = попередня цитата
phrases-reason-behind = слова після неї
phrases-reason-marks = її лапки
phrases-reason-words = її слова
phrases-reason-nothing = ніщо не вказує
phrases-suggested = { $count ->
        [one] { $count } із них схожа на фразу (знак ?): додайте позначку або запис у phrases.toml.
        [few] { $count } із них схожі на фрази (знак ?): додайте позначки або записи в phrases.toml.
       *[many] { $count } із них схожі на фрази (знак ?): додайте позначки або записи в phrases.toml.
    }
phrases-skipped = { $count ->
        [one] { $count } сторінка написана мовою, фраз якої Звірка не знає.
        [few] { $count } сторінки написані мовами, фраз яких Звірка не знає.
       *[many] { $count } сторінок написано мовами, фраз яких Звірка не знає.
    }

## Розмовник

language-name = { $tag ->
        [uk] українська
        [en] англійська
        [pl] польська
        [ru] російська
        [hu] угорська
        [ro] румунська
        [crh] кримськотатарська
        [rom] ромська
        [hy] вірменська
        [bg] болгарська
        [be] білоруська
        [cs] чеська
        [sk] словацька
        [de] німецька
        [fr] французька
        [es] іспанська
        [it] італійська
        [pt] португальська
        [lt] литовська
        [el] грецька
        [tr] турецька
        [ka] грузинська
        [az] азербайджанська
        [he] іврит
        [ar] арабська
        [fa] перська
        [zh] китайська
        [vi] в’єтнамська
       *[other] { $tag }
    }
phrasebook-title = Розмовник: { $source } — { $locales }
phrasebook-counts = { $locale }: { $shown ->
        [one] { $shown } фраза
        [few] { $shown } фрази
       *[many] { $shown } фраз
    }{ $marked ->
        [0] {""}
       *[other] , з них позначено для перевірки: { $marked }
    }{ $changed ->
        [0] {""}
       *[other] ; пропущено, бо змінився зміст оригіналу: { $changed }
    }{ $missing ->
        [0] {""}
       *[other] ; без перекладу: { $missing }
    }
phrasebook-marked = переклад треба перевірити
phrasebook-kind-say = Казати
phrasebook-kind-avoid = Не казати
phrasebook-kind-client = Каже клієнт
phrasebook-avoid = Чого не казати
phrasebook-avoid-about = Тут зібрано те, чого казати не варто: щоб упізнавати такі слова, а не щоб їх уживати.
phrasebook-how = Як читати
phrasebook-how-blank = Риска — місце для слова: вставте те, що під нею названо.
phrasebook-how-either = Скісна риска розділяє слова, з яких кажуть одне.
phrasebook-search = Пошук
phrasebook-locale = Мова
phrasebook-all-locales = Усі мови
phrasebook-section = Розділ
phrasebook-all-sections = Усі розділи
phrasebook-kind = Вид
phrasebook-all-kinds = Усі види
phrasebook-show = Показати великим
phrasebook-copy = Копіювати
phrasebook-copied = Скопійовано
phrasebook-close = Закрити
phrasebook-shown = Показано:

## Обмін з програмами перекладачів

import-done = { $locale }: { $changed ->
        [0] жодного повідомлення не змінено
        [one] змінено { $changed } повідомлення
        [few] змінено { $changed } повідомлення
       *[many] змінено { $changed } повідомлень
    }, { $recorded ->
        [0] нічого не засвідчено
        [one] засвідчено { $recorded } переклад
        [few] засвідчено { $recorded } переклади
       *[many] засвідчено { $recorded } перекладів
    }
import-refused = { $path }, рядок { $line }{ $key ->
        [none] {""}
       *[other] {" "}({ $key })
    }: { $reason ->
        [damaged] запис пошкоджено: у ньому мають бути ключ, оригінал і переклад
        [unknown-row] такого повідомлення немає; можливо, його перейменовано або змінено ключ
        [duplicate-row] запис із цим ключем уже є вище, діє той
        [source-changed] оригінал не такий, як у проєкті: змінився після експорту або його переписала електронна таблиця; експортуйте знову й перекладіть новий
        [emptied] перекладу в записі немає, а в проєкті є: його залишено
        [incomplete] інші форми цього повідомлення ще не перекладено
        [broken-braces] вміст дужок уже не за правилами Fluent; скопіюйте його з оригіналу
        [unwritable] цього не можна записати у Fluent
        [broken-file] у файлі цього повідомлення є запис, якого не вдалося прочитати; спершу виправте його (zvirka check)
       *[other] прийняти запис неможливо
    }
add-locale-done = { $files ->
        [one] Створено { $files } файл
        [few] Створено { $files } файли
       *[many] Створено { $files } файлів
    } у теці { $folder }. Якщо переклад має бути повним, додайте «{ $locale }» до required у zvirka.toml.
pseudo-done = { $files ->
        [one] Записано { $files } файл
        [few] Записано { $files } файли
       *[many] Записано { $files } файлів
    } у теці { $folder }.

## init

init-lang = Мова, якою тут говорить «Звірка»: uk або en.
init-manual = Посібник: де він і як написаний (gitbook, mdbook чи github).
init-locales =
    Переклади: locales/<мова>/**/*.ftl. Мовами з required переклад має бути повним;
    решта — за бажанням.
init-exclude = Що не належить до проєкту.
init-ignore = Адреси, яких не перевіряти.
migration-setting = { $fate ->
        [becomes] { $setting } → { $what }
        [always] { $setting }: тут так і є, писати нічого не треба
        [asked] { $setting } → під час запуску: { $what }
        [unreadable] Файл не вдалося прочитати ({ $what }). Перенесіть його налаштування власноруч.
       *[nothing] { $setting }: відповідника немає
    }
init-rules =
    Рівні: off, info, warning, error. «zvirka rules» перелічує правила, «zvirka explain ПРАВИЛО»
    пояснює одне з них.
init-done = { $path } записано. { $errors ->
        [0] Помилок тут немає: «zvirka check» стежитиме, щоб і не з’явилися.
        [one] Тут є { $errors } помилка. Щоб для початку рахувалися лише нові: zvirka check --baseline zvirka.baseline --write-baseline
        [few] Тут є { $errors } помилки. Щоб для початку рахувалися лише нові: zvirka check --baseline zvirka.baseline --write-baseline
       *[many] Тут є { $errors } помилок. Щоб для початку рахувалися лише нові: zvirka check --baseline zvirka.baseline --write-baseline
    }
