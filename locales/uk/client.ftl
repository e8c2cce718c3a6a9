## Як побудовано посібник

# content/zmist.md
tretii-raz-prykhodzhu = Я вже третій раз до вас приходжу!

## 1.1. Місія, бачення та цінності

# content/1-zahalna-chastyna/1.1-misiia.md
chomu-bezoplatno-potim = А чому безоплатно? Що з мене потім візьмуть?

## 1.3.1.1. Прагнення допомогти. Розуміння потреб. Якість комунікації

# content/1-zahalna-chastyna/1.3.1.1-prahnennia-dopomohty.md
pyshit-nykh-skarhu = Пишіть на них скаргу, та якнайгострішу!

## 1.3.1.2. Рівне ставлення

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
dyrektora-cherhy = Я від вашого директора, мені без черги

## 1.3.2.1. Наснаження клієнта

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
zrobyly-moiemu-mistsi = А що б Ви зробили на моєму місці?

## 1.3.2.3. Досудове врегулювання спорів, медіація

# content/1-zahalna-chastyna/1.3.2.3-mediatsiia.md
nym-odyn-stil-siadu = Та я з ним за один стіл не сяду!

## 2.3. Активне слухання, вміння почути та заохотити розмову

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
vsiudy-khodyla-vsiudy = Я вже всюди ходила, і всюди мене відправляють далі

## 3.3.1. Надання правової інформації, консультацій і роз’яснень

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
zrobyly-moiemu-mistsi-2 = А Ви як би зробили на моєму місці?

## 3.5. Прийняття рішення про відмову в наданні БВПД

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
tsii-kraini-prosti-liudy = То в цій країні прості люди взагалі нікому не потрібні?!

## 4.1. Взаємодія між працівниками центру

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
mynuloho-razu-kazaly = А минулого разу мені тут казали зовсім інше!

## 4.4. Співпраця центру та КЦ

# content/4-vzaiemodiia/4.4-koordynatsiinyi-tsentr.md
samoho-kyieva-diidu = Я до самого Києва дійду!

## 4.5. Збір даних та звітність

# content/4-vzaiemodiia/4.5-zbir-danykh.md
khto-chytatyme = А хто все це читатиме?

## 5.2.1. Клієнти переконані у своїй безпорадності

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
robyty-odno-nichoho-vyide = Та що тут робити, усе одно нічого не вийде. Краще самі все напишіть, а я десь розпишуся

## 5.2.4. Клієнт роздратований або проявляє агресію

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
utretie-znovu-haniaiut = Я тут утретє, і мене знову ганяють від дверей до дверей! Ви взагалі працюєте?

## 5.2.6. Неможливо налагодити контакт із клієнтом

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
usi-zaodno-ruka-ruku = Усі ви тут заодно, рука руку миє

## 5.2.8. Клієнти, котрі часто скаржаться

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
koleha-obmanula-zalyshu = Ваша колега мене обманула! Я це так не залишу

## 5.3.1. Клієнт не вміє писати або читати

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
okuliary-vdoma-zabuv = Я окуляри вдома забув. Напишіть самі, я Вам розкажу

## 5.3.4. Клієнт із нестандартними питаннями або вимогами без правового підґрунтя

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
susidy-oprominiuiut-kriz = Сусіди опромінюють мене крізь стіну. Подайте на них до суду!

## 5.3.5. Клієнт відмовляється збирати документи для підтвердження права на БВПД

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
nikudy-bilshe-pidu = Нікуди я більше не піду! У вас комп’ютери, самі й дивіться

## 5.3.10. Суд виносить ухвалу про надання БВПД особі в цивільному провадженні

# content/5-skladni-sytuatsii/5.3.10-ukhvala-sudu.md
suddia-skazav-advokat = Суддя сказав, що адвокат буде. То навіщо вам іще якісь мої папери?

## 5.3.11. Клієнти звертаються з питаннями, що належать до компетенції інших органів

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
derzhava-podzvonit = Ви ж держава! То подзвоніть і накажіть їм!

## 5.3.14. Клієнт хоче відкликати згоду на оброблення персональних даних

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
bilshe-khochu-dani = Я більше не хочу, щоб у вас були мої дані. Видаліть усе

## 6.4. Розгляд звернень та скарг на дії адвоката під час надання БВПД

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
advokat-trubky-bere-sud = Ваш адвокат трубки не бере, а в мене суд за тиждень!
