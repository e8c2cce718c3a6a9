### Чого не вдалося зробити.

fault-config = { $path }, рядок { $line }: налаштування не вдалося прочитати. { $cause }
fault-config-key = { $path }, рядок { $line }: ключа «{ $key }» немає. { $suggestion ->
        [none] Тут можуть стояти: { $known }.
       *[other] Можливо, «{ $suggestion }»?
    }
fault-config-reason = { $path }, рядок { $line }: виняток має мати причину (reason), щоб інші знали, чому він тут.
fault-config-value = { $path }, рядок { $line }: тут не може стояти «{ $value }». Можливі значення: { $known }.
fault-unknown-rule = { $path ->
        [none] Правила «{ $rule }» немає.
       *[other] { $path }, рядок { $line }: правила «{ $rule }» немає.
    } { $suggestion ->
        [none] Усі правила описано в документації.
       *[other] Можливо, «{ $suggestion }»?
    }
fault-nothing-to-explain = Ні правила, ні налаштування «{ $name }» немає. { $suggestion ->
        [none] Правила перелічує «zvirka rules», налаштування — довідник.
       *[other] Можливо, «{ $suggestion }»?
    }
fault-glob = Шаблон шляху «{ $pattern }» не вдалося прочитати: { $cause }. Виправте його в zvirka.toml.
fault-no-such-path = Такого шляху немає: { $path }. Перевірте, чи правильно його написано.
fault-read = Не вдалося прочитати { $path }: { $cause }. Решту перевірено; перевірте права доступу до файлу.
fault-read-named = Не вдалося прочитати { $path }: { $cause }. Перевірте, чи це той файл і чи маєте ви право його читати.
fault-write = Не вдалося записати { $path }: { $cause }. Попередній вміст лишився недоторканим.
fault-too-large = Файл { $path } завеликий: { $size } байтів. Поділіть його на частини або виключіть у zvirka.toml.
fault-outside = Шлях { $path } веде за межі проєкту, тож його не зачеплено.
fault-changed-meanwhile = Файл { $path } тим часом змінив хтось інший, тож нічого не записано. Запустіть команду ще раз.
fault-locked = У цій теці вже пише інший запуск програми ({ $path }). Дочекайтеся його завершення й повторіть.
fault-same-file = Шляхи { $path } і { $other } ведуть до одного файлу, а записати в них треба різне. Приберіть одне з посилань.
fault-no-git = Не вдалося запустити git: { $cause }. Установіть git або обійдіться без --since.
fault-without-network = Цю програму зібрано без доступу до мережі, тож зовнішніх адрес вона не перевірить. Установіть її з типовими можливостями (default features) або обійдіться без --external.
fault-not-a-repository = Тека { $path } не належить до сховища git, тож порівняти нема з чим.
fault-missing-revision = У сховищі git немає ревізії «{ $revision }». Перевірте її назву або завантажте її: git fetch.
fault-shallow-revision = Ревізії «{ $revision }» немає, бо сховище завантажено не повністю. Завантажте історію: git fetch --unshallow (у GitHub Actions — fetch-depth: 0).
fault-git = Git не впорався: { $cause }
fault-several-projects = Шлях { $path } належить до іншого проєкту, ніж решта ({ $root }). Перевірте їх окремо.
fault-no-manual = У проєкті { $path } не знайдено посібника. Вкажіть теку з SUMMARY.md, .gitbook.yaml або book.toml.
fault-no-catalogs = У проєкті { $path } не знайдено перекладів. Якщо їх ще немає, перший файл створить zvirka extract, а файли нової мови — zvirka add-locale; якщо вони лежать деінде, вкажіть це у zvirka.toml: [locales] path.
fault-no-page = Сторінки «{ $page }» у посібнику немає. Назвіть її за шляхом або за номером розділу.
fault-several-pages = Назва «{ $page }» підходить кільком сторінкам: { $known }. Назвіть одну з них.
fault-no-anchor = На сторінці { $page } немає місця #{ $anchor }. { $anchors ->
        [none] Крім назви, заголовків на ній немає.
       *[other] Назвіть його за якорем або за текстом заголовка. Є такі: { $anchors }
    }
fault-no-file = У проєкті немає файлу чи теки { $path }.
fault-target-exists = { $path } вже є. Виберіть іншу назву або спершу перенесіть той файл.
fault-into-itself = { $path } не можна перенести до { $target }: це те саме місце або місце всередині нього.
fault-page-name = { $path } — не назва сторінки: вона має закінчуватися на .md.
fault-heading-markup = У заголовку «{ $title }» є розмітка. Змініть його текст власноруч, а потім запустіть zvirka check.
fault-empty-title = Заголовку потрібен текст на один рядок.
fault-unmerged = Git не завершив злиття файлу { $path }. Спершу розв’яжіть конфлікт, потім переносьте.
fault-visits = Файл { $path }, рядок { $line }: не вдалося прочитати, що відповіла адреса ({ $cause }). Виправте рядок або видаліть файл.
fault-no-phrases = У теці { $path } немає фраз. Їх збирає з посібника zvirka extract.
fault-unknown-locale = Перекладу мовою «{ $locale }» немає. Є такі: { $known }.
fault-lock = Файл { $path }, рядок { $line }: запис не вдалося прочитати ({ $kind ->
        [conflict-marker] тут лишилися сліди злиття git
        [not-a-record] це не об’єкт JSON
        [contradiction] вище про це саме повідомлення сказано інше
       *[other] бракує поля або його значення неправильне
    }). Виправте рядок або видаліть його; доти файл не змінюватиметься.
fault-baseline = { $path }, рядок { $line }: запис не вдалося прочитати ({ $cause }). Видаліть файл і запишіть його знову: --write-baseline.
fault-catalog-junk = Файл { $path }, рядок { $line }: тут є запис, якого не вдалося прочитати, тож файл не змінено. Виправте запис і повторіть.
fault-catalog-unknown = У файлі { $path } немає запису «{ $id }», який треба змінити. Запустіть команду ще раз.
fault-catalog-exists = У файлі { $path } уже є запис «{ $id }». Перейменуйте один із двох.
fault-catalog-name = «{ $id }» не може бути назвою запису у файлі { $path }: потрібні латинські літери, цифри й дефіс.
fault-catalog-conflict = Запис «{ $id }» у файлі { $path } довелося б змінити двічі по-різному, тож файл не змінено.
fault-catalog-unwritable = Запис «{ $id }» не вдалося записати у файл { $path } так, щоб прочитати його знову. Файл не змінено.
fault-nothing = У { $path } немає ні сторінок Markdown, ні перекладів: перевіряти нічого. Вкажіть теку з посібником.

fault-unknown-format = З назви { $path } не видно, який це формат: вкажіть --format po, xliff або csv.
fault-bad-locale = «{ $locale }» — не назва мови: пишіть її як pl чи pt-BR.
fault-locale-exists = Мова «{ $locale }» вже є. Чого в ній бракує, покаже zvirka status.
fault-config-exists = { $path } тут уже є. Що в ньому, покаже «zvirka config».
fault-watch = Не вдалося стежити за файлами: { $cause }. Перевіряйте без --watch або збільште дозволену кількість тек, за якими стежать.
fault-watch-file = З --watch звіт іде лише на екран: запишіть --format без «=ФАЙЛ».
