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
group-translations = переклади

report-found = Знайдено { $errors ->
        [one] { $errors } помилку
        [few] { $errors } помилки
       *[many] { $errors } помилок
    } і { $warnings ->
        [one] { $warnings } попередження
        [few] { $warnings } попередження
       *[many] { $warnings } попереджень
    }. Перевірено { $pages ->
        [one] { $pages } сторінку
        [few] { $pages } сторінки
       *[many] { $pages } сторінок
    } та { $links ->
        [one] { $links } посилання
        [few] { $links } посилання
       *[many] { $links } посилань
    }.
report-clean = Усе гаразд. Перевірено { $pages ->
        [one] { $pages } сторінку
        [few] { $pages } сторінки
       *[many] { $pages } сторінок
    } та { $links ->
        [one] { $links } посилання
        [few] { $links } посилання
       *[many] { $links } посилань
    }.
report-hidden-notes = І ще { $count ->
        [one] { $count } примітка
        [few] { $count } примітки
       *[many] { $count } приміток
    }: їх показує -v.
report-more-places = і ще { $count ->
        [one] { $count } місце
        [few] { $count } місця
       *[many] { $count } місць
    }

## Пояснення правил

explain-level = Рівень: { $level }. Група: { $group }.
explain-bad = Погано
explain-good = Добре
