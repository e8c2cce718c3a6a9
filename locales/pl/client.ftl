## Як побудовано посібник

# content/zmist.md
tretii-raz-prykhodzhu = Już trzeci raz do was przychodzę!

## 1.1. Місія, бачення та цінності

# content/1-zahalna-chastyna/1.1-misiia.md
chomu-bezoplatno-potim = A dlaczego bezpłatnie? Co potem ode mnie wezmą?

## 1.3.1.1. Прагнення допомогти. Розуміння потреб. Якість комунікації

# content/1-zahalna-chastyna/1.3.1.1-prahnennia-dopomohty.md
pyshit-nykh-skarhu = Proszę napisać na nich skargę, i to jak najostrzejszą!

## 1.3.1.2. Рівне ставлення

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
dyrektora-cherhy = Jestem od waszego dyrektora, wchodzę bez kolejki

## 1.3.2.1. Наснаження клієнта

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
zrobyly-moiemu-mistsi = A co by Pan zrobił (Pani zrobiła) na moim miejscu?

## 1.3.2.3. Досудове врегулювання спорів, медіація

# content/1-zahalna-chastyna/1.3.2.3-mediatsiia.md
nym-odyn-stil-siadu = Ja z nim przy jednym stole nie usiądę!

## 2.3. Активне слухання, вміння почути та заохотити розмову

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
vsiudy-khodyla-vsiudy = Byłam już wszędzie i wszędzie odsyłają mnie dalej

## 3.3.1. Надання правової інформації, консультацій і роз’яснень

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
zrobyly-moiemu-mistsi-2 = A jak by Pan postąpił (Pani postąpiła) na moim miejscu?

## 3.5. Прийняття рішення про відмову в наданні БВПД

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
tsii-kraini-prosti-liudy = To w tym kraju prości ludzie w ogóle nikogo nie obchodzą?!

## 4.1. Взаємодія між працівниками центру

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
mynuloho-razu-kazaly = A poprzednim razem mówiono mi tu coś zupełnie innego!

## 4.4. Співпраця центру та КЦ

# content/4-vzaiemodiia/4.4-koordynatsiinyi-tsentr.md
samoho-kyieva-diidu = Dojdę do samego Kijowa!

## 4.5. Збір даних та звітність

# content/4-vzaiemodiia/4.5-zbir-danykh.md
khto-chytatyme = A kto to wszystko będzie czytał?

## 5.2.1. Клієнти переконані у своїй безпорадності

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
robyty-odno-nichoho-vyide = Co tu robić, i tak nic z tego nie będzie. Lepiej proszę wszystko napisać, a ja gdzieś podpiszę

## 5.2.4. Клієнт роздратований або проявляє агресію

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
utretie-znovu-haniaiut = Jestem tu trzeci raz i znów mnie ganiają od drzwi do drzwi! Czy wy w ogóle pracujecie?

## 5.2.6. Неможливо налагодити контакт із клієнтом

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
usi-zaodno-ruka-ruku = Wszyscy tu jesteście w zmowie, ręka rękę myje

## 5.2.8. Клієнти, котрі часто скаржаться

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
koleha-obmanula-zalyshu = Pana/Pani koleżanka mnie oszukała! Ja tego tak nie zostawię

## 5.3.1. Клієнт не вміє писати або читати

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
okuliary-vdoma-zabuv = Zapomniałem okularów z domu. Proszę samemu napisać, ja opowiem

## 5.3.4. Клієнт із нестандартними питаннями або вимогами без правового підґрунтя

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
susidy-oprominiuiut-kriz = Sąsiedzi napromieniowują mnie przez ścianę. Proszę ich pozwać!

## 5.3.5. Клієнт відмовляється збирати документи для підтвердження права на БВПД

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
nikudy-bilshe-pidu = Nigdzie już nie pójdę! Macie komputery, to sami patrzcie

## 5.3.10. Суд виносить ухвалу про надання БВПД особі в цивільному провадженні

# content/5-skladni-sytuatsii/5.3.10-ukhvala-sudu.md
suddia-skazav-advokat = Sędzia powiedział, że adwokat będzie. To po co wam jeszcze jakieś moje papiery?

## 5.3.11. Клієнти звертаються з питаннями, що належать до компетенції інших органів

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
derzhava-podzvonit = Wy jesteście państwem! To zadzwońcie i im każcie!

## 5.3.14. Клієнт хоче відкликати згоду на оброблення персональних даних

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
bilshe-khochu-dani = Nie chcę już, żebyście mieli moje dane. Proszę wszystko usunąć

## 6.4. Розгляд звернень та скарг на дії адвоката під час надання БВПД

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
advokat-trubky-bere-sud = Wasz adwokat nie odbiera telefonu, a ja mam sąd za tydzień!
