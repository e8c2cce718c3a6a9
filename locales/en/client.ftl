## Як побудовано посібник

# content/zmist.md
tretii-raz-prykhodzhu = This is the third time I’ve come to you!

## 1.1. Місія, бачення та цінності

# content/1-zahalna-chastyna/1.1-misiia.md
chomu-bezoplatno-potim = Why is it free? What will you take from me later?

## 1.3.1.1. Прагнення допомогти. Розуміння потреб. Якість комунікації

# content/1-zahalna-chastyna/1.3.1.1-prahnennia-dopomohty.md
pyshit-nykh-skarhu = Write a complaint against them, and make it as harsh as you can!

## 1.3.1.2. Рівне ставлення

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
dyrektora-cherhy = Your director sent me, I don’t have to queue

## 1.3.2.1. Наснаження клієнта

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
zrobyly-moiemu-mistsi = What would you do in my place?

## 1.3.2.3. Досудове врегулювання спорів, медіація

# content/1-zahalna-chastyna/1.3.2.3-mediatsiia.md
nym-odyn-stil-siadu = I’m not sitting down at the same table as him!

## 2.3. Активне слухання, вміння почути та заохотити розмову

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
vsiudy-khodyla-vsiudy = I’ve been everywhere already, and everywhere they just send me on to someone else

## 3.3.1. Надання правової інформації, консультацій і роз’яснень

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
zrobyly-moiemu-mistsi-2 = And what would you do if you were me?

## 3.5. Прийняття рішення про відмову в наданні БВПД

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
tsii-kraini-prosti-liudy = So does nobody in this country care about ordinary people at all?!

## 4.1. Взаємодія між працівниками центру

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
mynuloho-razu-kazaly = But last time they told me something completely different here!

## 4.4. Співпраця центру та КЦ

# content/4-vzaiemodiia/4.4-koordynatsiinyi-tsentr.md
samoho-kyieva-diidu = I’ll take this all the way to Kyiv!

## 4.5. Збір даних та звітність

# content/4-vzaiemodiia/4.5-zbir-danykh.md
khto-chytatyme = And who’s going to read all this?

## 5.2.1. Клієнти переконані у своїй безпорадності

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
robyty-odno-nichoho-vyide = What’s the use, nothing will come of it anyway. Better if you write it all yourselves, and I’ll just sign somewhere

## 5.2.4. Клієнт роздратований або проявляє агресію

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
utretie-znovu-haniaiut = This is the third time I’ve been here, and I’m being sent from door to door again! Do you people do any work at all?

## 5.2.6. Неможливо налагодити контакт із клієнтом

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
usi-zaodno-ruka-ruku = You’re all in it together here, covering for each other

## 5.2.8. Клієнти, котрі часто скаржаться

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
koleha-obmanula-zalyshu = Your colleague lied to me! I’m not going to let this go

## 5.3.1. Клієнт не вміє писати або читати

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
okuliary-vdoma-zabuv = I’ve left my glasses at home. You write it, and I’ll tell you what to put

## 5.3.4. Клієнт із нестандартними питаннями або вимогами без правового підґрунтя

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
susidy-oprominiuiut-kriz = My neighbours are beaming radiation at me through the wall. Take them to court!

## 5.3.5. Клієнт відмовляється збирати документи для підтвердження права на БВПД

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
nikudy-bilshe-pidu = I’m not going anywhere else! You’ve got computers, look it up yourselves

## 5.3.10. Суд виносить ухвалу про надання БВПД особі в цивільному провадженні

# content/5-skladni-sytuatsii/5.3.10-ukhvala-sudu.md
suddia-skazav-advokat = The judge said I’d have a lawyer. So why do you need yet more papers from me?

## 5.3.11. Клієнти звертаються з питаннями, що належать до компетенції інших органів

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
derzhava-podzvonit = You’re the state! So call them and order them to do it!

## 5.3.14. Клієнт хоче відкликати згоду на оброблення персональних даних

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
bilshe-khochu-dani = I don’t want you to have my data any more. Delete everything

## 6.4. Розгляд звернень та скарг на дії адвоката під час надання БВПД

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
advokat-trubky-bere-sud = Your lawyer isn’t picking up the phone, and I’m in court in a week!
