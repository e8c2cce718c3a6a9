### Довідка командного рядка.

cli = Тримає довгий посібник у Markdown і його переклади в ладу: перевіряє зміст, сторінки, посилання, текст і переклади.
cli-commands = Команди
cli-usage = Виклик
cli-arguments = Аргументи
cli-options = Параметри
cli-word-options = ПАРАМЕТРИ
cli-word-command = КОМАНДА
cli-wrong-usage = { $kind ->
        [value] «{ $value }» не може бути значенням { $subject }{ $known ->
            [none] .
           *[other] . Можливі: { $known }.
        }
        [argument] параметра «{ $subject }» немає.
        [command] команди «{ $subject }» немає.
        [conflict] { $subject } не поєднується з { $prior }.
        [missing] бракує: { $subject }.
        [count] { $subject } потребує іншої кількості значень.
        [utf8] аргумент не в UTF-8.
       *[other] командний рядок не вдалося прочитати.
    }{ $like ->
        [none] {""}
       *[other] {" "}Може, «{ $like }»?
    } Див. zvirka --help або --help після команди.
cli-help = Показати цю довідку
cli-version = Показати версію

## Спільні параметри

cli-any-lang = Мова програми: uk або en
cli-any-config = Файл налаштувань замість zvirka.toml проєкту
cli-any-flavour = Діалект посібника: gitbook, mdbook або github (якщо не вказати, визначиться сам)
cli-any-color = Коли вживати кольори: auto, always або never
cli-any-quiet = Нічого, крім звіту
cli-any-verbose = Показувати й примітки

## check

cli-check = Перевірити посібник і переклади
cli-check-paths = Про які файли чи теки звітувати (усі з одного проєкту; якщо не вказати, про весь проєкт)
cli-check-format = Вигляд звіту: text, concise, json, sarif, github, gitlab, junit або markdown; можна вказати кілька, кожен зі своїм файлом
cli-check-output = Куди записати, якщо не до стандартного виводу
cli-check-fail-on = Найлегший рівень, за якого команда завершується кодом 1: info, warning або error
cli-check-fix = Виправити те, що можна виправити безпечно
cli-check-diff = Показати, що змінив би --fix, і нічого не записувати
cli-check-unsafe-fixes = Виправити (або показати) й те, що потім варто переглянути
cli-check-preset = Вихідні рівні замість налаштованих: default, strict або off
cli-check-select = Лише ці правила або групи (через кому)
cli-check-ignore = Без цих правил або груп (через кому)
cli-check-baseline = Звітувати лише про те, чого немає в цьому файлі
cli-check-write-baseline = Записати все знайдене у файл, названий у --baseline
cli-check-statistics = Замість знахідок показати, скільки їх за кожним правилом
cli-check-max-findings = Не більше ніж стільки знахідок
cli-check-since = Звітувати лише про те, чого не було в цій ревізії git
cli-check-watch = Перевіряти знову після кожної зміни файлів
cli-check-stdin-filename = Взяти текст цього файлу зі стандартного вводу (для редакторів)

## links

cli-links = Показати, як сторінки пов’язані між собою
cli-links-path = Проєкт (якщо не вказати, поточна тека)
cli-links-format = Вигляд звіту: text, json, csv, markdown, dot або html; можна вказати кілька, кожен зі своїм файлом
cli-links-output = Куди записати, якщо не до стандартного виводу
cli-links-external = Перевірити й адреси в мережі
cli-links-allow-private = Питати й адреси власної мережі
cli-links-cache = Зберігати у цьому файлі від запуску до запуску, що вони відповіли

## backlinks, why

cli-backlinks = Перелічити посилання на сторінку або на місце на ній
cli-backlinks-page = Сторінка: її шлях, номер розділу або page.md#anchor
cli-backlinks-format = Вигляд звіту: text або json
cli-why = Показати найкоротший шлях від першої сторінки до названої
cli-why-page = Сторінка: її шлях або номер розділу
cli-why-format = Вигляд звіту: text або json

## mv

cli-mv = Перенести сторінку, теку чи заголовок разом з усім, що на них указує
cli-mv-old = Сторінка чи тека; заголовок — page.md#anchor, назва сторінки — page.md#
cli-mv-new = Новий шлях (наявна тека прийме до себе); для заголовка — новий текст
cli-mv-dry-run = Нічого не записувати; розповісти, що було б зроблено
cli-mv-diff = Нічого не записувати; показати, що змінилося б

## extract

cli-extract = Зібрати у файли Fluent фрази, яких навчає посібник
cli-extract-path = Проєкт (якщо не вказати, поточна тека)
cli-extract-check = Нічого не записувати; завершитися кодом 1, якщо файли застаріли
cli-extract-diff = Нічого не записувати; показати, що змінилося б
cli-extract-strict = Брати лише фрази з позначками, без тих, про які каже речення перед ними
cli-extract-format = Вигляд підсумку
cli-extract-no-bless = Не чіпати записів про стан перекладів

## phrases

cli-phrases = Перелічити всі цитати: чи це фрази і чому
cli-phrases-paths = Файли чи теки, з яких перелічити (усі з одного проєкту; якщо не вказати, весь проєкт)
cli-phrases-format = Вигляд звіту: text або json

## status

cli-status = Показати стан перекладів
cli-status-path = Проєкт (якщо не вказати, поточна тека)
cli-status-locale = Лише ці мови
cli-status-format = Вигляд звіту: text, json або markdown
cli-status-output = Куди записати, якщо не до стандартного виводу
cli-status-frozen = Завершитися кодом 1, якщо переклад обов’язковою мовою неповний або застарілий

## accept

cli-accept = Засвідчити, що переклади відповідають нинішньому оригіналу
cli-accept-ids = Повідомлення, переклад яких правильний
cli-accept-all = Усі переклади, що є
cli-accept-trivial = Ті, в оригіналі яких змінилися лише пробіли, розділові знаки чи великі літери
cli-accept-locale = Лише цими мовами
cli-accept-project = Проєкт (якщо не вказати, поточна тека)

## phrasebook

cli-phrasebook = Записати фрази з перекладами для тих, хто їх казатиме
cli-phrasebook-path = Проєкт (якщо не вказати, поточна тека)
cli-phrasebook-locale = Мови поруч з оригіналом, через кому (якщо не вказати, усі)
cli-phrasebook-format = Що записати: html (сторінка з пошуком, працює без мережі), cards (картки для друку на A5), csv або anki
cli-phrasebook-output = Куди записати, якщо не до стандартного виводу
cli-phrasebook-with-avoid = Додати й те, чого казати не можна, перекресленим: лише для навчання

## config

cli-config = Показати чинні налаштування і звідки кожне з них
cli-config-path = Проєкт (якщо не вказати, поточна тека)

## explain

cli-explain = Пояснити правило або налаштування
cli-explain-name = Назва правила, як у звіті, або ключ із zvirka.toml, наприклад text.quotes

## add-locale, pseudo, export, import

cli-add-locale = Створити файли нової мови
cli-add-locale-locale = Мова, як-от pl чи pt-BR
cli-add-locale-path = Проєкт (якщо не вказати, поточна тека)
cli-pseudo = Записати «переклад» неіснуючою мовою (qps-ploc): видно, що не перекладено й що не вміщається
cli-pseudo-path = Проєкт (якщо не вказати, поточна тека)
cli-export = Записати повідомлення для програм перекладачів
cli-export-path = Проєкт (якщо не вказати, поточна тека)
cli-export-locale = Мова, якою перекладати
cli-export-format = po, xliff або csv (якщо не вказати, за назвою вихідного файлу, інакше po)
cli-export-output = Куди записати, якщо не до стандартного виводу
cli-import = Прийняти переклади з програм перекладачів
cli-import-file = Файл: .po, .xliff, .xlf або .csv
cli-import-locale = Мова перекладу
cli-import-format = po, xliff або csv (якщо не вказати, за назвою файлу)
cli-import-project = Проєкт (якщо не вказати, поточна тека)

## rules, completions, man

cli-rules = Перелічити правила та їхні чинні рівні
cli-rules-format = Вигляд переліку: text або json
cli-completions = Записати, чим оболонка доповнюватиме команди
cli-completions-shell = Оболонка: bash, elvish, fish, powershell або zsh
cli-man = Записати сторінку довідника man

## init

cli-init = Записати перший zvirka.toml для того, що тут є
cli-init-path = Проєкт (якщо не вказати, поточна тека)
cli-init-dry-run = Нічого не записувати, лише показати файл
