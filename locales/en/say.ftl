## Орієнтація на клієнта. Практичний порадник для юриста системи безоплатної правничої допомоги

# content/README.md
daite-khvylynu-zviriusia = Please give me a minute. I’d like to check, so that what I tell you is accurate and not a guess

## Як побудовано посібник

# content/zmist.md
prykro-dovelosia = I’m sorry you’ve had to come back again. I’ll look at our records and tell you what has already been done and what is still missing

## Вступ

# content/vstup.md
khochu-vpevnytysia = I’d like to be sure I’ve explained this clearly. What will you do first?

## 1.1. Місія, бачення та цінності

# content/1-zahalna-chastyna/1.1-misiia.md
nichoho-dopomohu = Nothing at all: this help is guaranteed by the state, and you don’t pay for our work. If any step in your case does have to be paid for, such as a court fee, I’ll tell you in advance

## 1.2. Система безоплатної правничої допомоги

# content/1-zahalna-chastyna/1.2-systema-bpd.md
poradu-roziasnennia = Anyone can get advice, an explanation or help with a request to a public office. A lawyer paid for by the state is appointed for people who have that right by law, so let’s see now whether that includes you

## 1.3. Орієнтація на клієнта як базова вимога й установка в роботі

# content/1-zahalna-chastyna/1.3-oriientatsiia-na-kliienta.md
napered-skazaty-vyrishyt = No one can say in advance what the court will decide. What you will certainly get from me is an honest assessment, a plan and answers to your questions

## 1.3.1. Комплекс підходів, що забезпечують орієнтацію на клієнта

# content/1-zahalna-chastyna/1.3.1-kompleks-pidkhodiv.md
prokhodte-sidaite-de = Please come in and sit wherever you’re comfortable. Can you hear me well, or should I speak up?

## 1.3.1.1. Прагнення допомогти. Розуміння потреб. Якість комунікації

# content/1-zahalna-chastyna/1.3.1.1-prahnennia-dopomohty.md
dopomozhu-pidhotuvaty = I’ll help you prepare it. To make the complaint work, tell me: what should change once it has been looked into?

# content/1-zahalna-chastyna/1.3.1.1-prahnennia-dopomohty.md
nazvaly-kilka-sprav-yaku = You’ve mentioned several matters. Which one is most important for you to sort out first?

# content/1-zahalna-chastyna/1.3.1.1-prahnennia-dopomohty.md
perekazhu-korotko = Let me briefly say back how I’ve understood you. Please correct me if I’ve missed anything

## 1.3.1.2. Рівне ставлення

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
# $name — [ім’я]
pytannia-zvertatymusia = This is your matter, so I’ll be speaking to you. If you’d like { $name } to help with something, just say so

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
paketi-brakuie-odniiei = There is one certificate missing from your papers. I’ll tell you where to get it, and in the meantime we’ll carry on with what we have

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
yakis-slova-nezrozumili = If any words aren’t clear, please stop me. We’ll think about whether you need an interpreter and how to arrange one

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
pryimemo-samo-uvazhno = We’ll see you with the same care as everyone else, in turn. If your health makes it hard to wait, or the matter is urgent, please tell me – we’ll look for a solution

# content/1-zahalna-chastyna/1.3.1.2-rivne-stavlennia.md
prykro-chuty-kliientiv = I’m sorry to hear clients spoken of like that. Let’s agree to talk about them as if they were standing right here

## 1.3.1.3. Доступність

# content/1-zahalna-chastyna/1.3.1.3-dostupnist.md
mozhu-chymos-dopomohty = Is there anything I can help with? Tell me what would suit you best

# content/1-zahalna-chastyna/1.3.1.3-dostupnist.md
prochytaty-vholos-daty = Shall I read this out loud to you, or would you like some time to look through it yourself?

# content/1-zahalna-chastyna/1.3.1.3-dostupnist.md
pryizdyty-zaraz = You don’t have to come in just now. I’ll find out what can be done by phone, by post or online, and explain how it works

## 1.3.2. Кращі практики

# content/1-zahalna-chastyna/1.3.2-krashchi-praktyky.md
krim-samoi-konsultatsii = Besides the consultation itself, I can suggest another way. I’ll tell you what it can give you and how much effort it will take, and you tell me whether it suits you

## 1.3.2.1. Наснаження клієнта

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
chymalo-zrobyly-zberehly = You’ve already done a great deal: you kept your papers and found the courage to come. That gives us something to build on

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
mozhlyvi-dva-shliakhy = There are two possible ways here. I’ll explain what each one offers and what the risks are, and the decision will be yours

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
pereliku-hotovi-zrobyty = Which things on this list are you ready to do yourself, and where do you need my help?

# content/1-zahalna-chastyna/1.3.2.1-nasnazhennia.md
obraty-nechesno-zhyty = It wouldn’t be fair for me to choose for you: you’re the one who will live with the decision. Let’s write down what you gain and what you risk either way – then it will be easier to see

## 1.3.2.2. Кейс-менеджмент

# content/1-zahalna-chastyna/1.3.2.2-keis-menedzhment.md
# $authority — [назва органу]
rozpovidaty-znovu-mozhu = So that you don’t have to tell everything all over again, I can pass your name, phone number and the main point of your question on to { $authority }. Do you agree, and is there anything I shouldn’t mention?

# content/1-zahalna-chastyna/1.3.2.2-keis-menedzhment.md
# $date — [дата]
plan-paperi-kroky = Here is our plan on paper: these are your steps, and these are mine. I’ll call you on { $date }, and we’ll go over what has worked out

## 1.3.2.3. Досудове врегулювання спорів, медіація

# content/1-zahalna-chastyna/1.3.2.3-mediatsiia.md
krim-sudu-shche = Besides going to court, there is also mediation: you and the other side talk in the presence of a neutral person who helps you reach an agreement. Would you like me to tell you how it works?

# content/1-zahalna-chastyna/1.3.2.3-mediatsiia.md
pravo-mediatsiia = That is your right: mediation is voluntary, and no one can force you into it. I’ll explain the other options too, and you can come back to this idea if you wish

# content/1-zahalna-chastyna/1.3.2.3-mediatsiia.md
shchos-strashno = Is there any reason you might feel afraid or unsafe talking to this person?

## 1.3.2.4. Залучення параюристів

# content/1-zahalna-chastyna/1.3.2.4-parayurysty.md
# $name — [ім’я]
zruchnishe-hovoryty = Would you rather talk to me in private, or have { $name } stay with you? You can change your mind at any moment

# content/1-zahalna-chastyna/1.3.2.4-parayurysty.md
diakuiu-dopomohly-liudyni = Thank you for helping this person get here. Now the two of us will talk in private: that’s how we always do it, and it’s not that we don’t trust you

## 1.4. Вимоги до роботи на посаді. Компетенції керівника підрозділу

# content/1-zahalna-chastyna/1.4-vymohy-do-posady.md
# $name — [ім’я]
dobryi-den-keruiu = Hello, I’m { $name }, and I’m in charge of this department. My colleague has told me the main points, and now I’d like to hear from you

# content/1-zahalna-chastyna/1.4-vymohy-do-posady.md
rozmova-neprosta = That was a difficult conversation, and you kept your composure. Take a break, I’ll cover for you, and then we’ll think together about what might help

## 2. Перший контакт із клієнтом. Загальні рекомендації щодо комунікації

# content/2-pershyi-kontakt/README.md
# $count — [кількість]
lyshaietsia-khvylyn-shche = We have { $count } minutes left. What else is important for you to talk about today?

# content/2-pershyi-kontakt/README.md
rozpoviv-rozpovila-bahato = I’ve told you a lot, and I’d like to check whether I’ve explained it clearly. Could you please tell me, in your own words, what you’ll do first?

# content/2-pershyi-kontakt/README.md
zapysav-zapysala-kudy = I’ve written down for you where to go, what to bring and by what date. Please have a look and see whether you can read it all

# content/2-pershyi-kontakt/README.md
# $date — [дата]
# $time — [час]
ostatochnoi-vidpovidi = I don’t have a final answer today. I’ll find out and call you on { $date } by { $time }

# content/2-pershyi-kontakt/README.md
rezultatu-obitsiaty-mozhu = I can’t promise you a result. But now you know what your options are and where to start

# content/2-pershyi-kontakt/README.md
# $date — [дата]
# $time — [час]
bachu-shche-rozpovisty = I can see you have more to tell me. Someone else is waiting for me now, so I suggest we meet again: { $date }, { $time }

# content/2-pershyi-kontakt/README.md
diakuiu-zvernulysia = Thank you for coming to us. If anything changes or a question comes up, please call or come in

## 2.1. Що залежить від нас?

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
dobryi-den-sidaite = Hello! Please have a seat. I’ll finish this note and be with you in a minute

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
proidimo-kabinetu-mohly = Please come through to the office, so that you can talk in peace

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
okremoi-kimnaty-zaraz = There is no private room free just now, so let’s keep our voices down. Anything you’d rather not say out loud, you can write down

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
pereproshuiu-yurydychnyi = I’m sorry, that’s a legal term. Let me put it more simply: a motion is when you ask the court to do something or to allow something

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
zapytuite-skilky-potribno = Ask as many questions as you need: legal language really is difficult

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
zapysuvatymu-holovne = I’ll be noting down the main points, so I’ll look at the screen from time to time. I’m listening to you carefully

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
# $date — [дата]
zaraz-znaiu-napevno = I don’t know this for certain right now, and I don’t want to let you down. I’ll check and get back to you by { $date }

# content/2-pershyi-kontakt/2.1-shcho-zalezhyt-vid-nas.md
# $authority — [назва органу]
pytannia-tsentr-vyrishuie = This isn’t something our centre decides. It is dealt with by { $authority }, and I’ll explain how to apply there

## 2.2. Початок розмови

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
# $name — [ім’я]
dobryi-den-zvaty-yuryst = Hello! My name is { $name }, I’m a lawyer here at the centre. Please sit wherever you’re comfortable

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
vas-zvertatysia = How would you like me to address you?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
rozkazhit-pryvelo = Please tell me what has brought you to us

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
# $count — [кількість]
maiemo-khvylyn-spershu = We have { $count } minutes. First you’ll tell me what happened, then I’ll ask some questions, and together we’ll decide what to do next

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
obhovoriuvatymu-rozpovid = I won’t discuss what you tell me with anyone outside. I only write down what is needed to help you

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
zavzhdy-pochynaiu-rozmovu = I always start by talking one to one. May I ask your family to wait in the corridor for a few minutes?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
pochnit-budyakoho-mistsia = Start wherever you like. We’ll put the dates and details in order together

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
data-yakoi-maiete-shchos = Is there a date by which you have to submit something or appear somewhere?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
yakby-sklalosia = If everything worked out as well as possible, what would change for you?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
kudy-zvertalysia = Where have you already asked for help, and what did they tell you?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
# $event — [подія]
kintsia-zrozumiv = I haven’t quite understood the part about { $event }. Could you please tell me what happened first, and what came after?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
yakoiu-movoiu-zruchno = Which language would you be most comfortable speaking?

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
vazhlyvo-zrozumity-tochno = It’s important to me to understand you accurately, so I’ll find out how we can get an interpreter

# content/2-pershyi-kontakt/2.2-pochatok-rozmovy.md
perekladaite-skazane = Please interpret everything that is said, without adding or leaving out anything. If you need to, ask us to pause

## 2.3. Активне слухання, вміння почути та заохотити розмову

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
slukhaiu-dali = I’m listening. What happened next?

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
pospishaite-rozkazhete = There’s no hurry. Tell me when you’re ready, and only as much as you feel you need to

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
# $problem — [проблема]
pravylno-zrozumiv = If I’ve understood correctly, what worries you most is { $problem }. Is that right?

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
zupyniusia-khvylynu = Let me stop for a minute and read back what I’ve written down, and you correct me

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
diakuiu-utochnyly = Thank you for clearing that up, it’s important. I’m correcting it now

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
skhozhe-duzhe-vtomylysia = It sounds as if all this going from office to office has worn you out. Tell me where you’ve already been, so that we don’t go round in the same circle again

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
vazhko-uiavyty-zaraz = It’s hard for me to imagine what this is like for you. I’m here, and I want to help with whatever I can

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
bachu-neprosto-hovoryty = I can see this isn’t easy to talk about. Would you like to take a break, or start with something else?

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
mabut-zapytav-zapytala = I think I made that question too complicated. Let me try another way

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
potribna-khvylyna = I need a minute to think about what you’ve told me

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
spravdi-bahato-odniiei = That really is a lot for one person. So that we have time to help you, let’s please go back to your main question

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
pochuv-pochula-kilka = I’ve heard several different questions. Which one shall we start with today?

# content/2-pershyi-kontakt/2.3-aktyvne-slukhannia.md
zavadylo-zvernutysia = What kept you from asking for help at the time? It may matter for your case

## 2.4. Різні способи контактів клієнтів із центрами та базові рекомендації

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
oholosheno-povitrianu = There’s an air raid alert. Let’s go to the shelter, please, and we’ll continue our conversation there or after the all-clear

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $name — [ім’я]
# $office — [назва центру]
dobryi-den-zvaty-slukhaiu = Hello! { $office }, my name is { $name }. How can I help you?

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
zruchno-bezpechno-zaraz = Is it convenient and safe for you to talk right now? If not, just say I’ve got the wrong number

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
potribna-khvylyna-2 = I need a minute to check the information. Please stay on the line

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
zviazok-pohanyi-khochu = The line is bad, and I want to write everything down correctly. I’ll repeat it, and you correct me

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $time — [час]
zaraz-zmozhu-pohovoryty = I can’t give you my full attention right now. I’ll call you today at { $time }, would that be convenient?

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
mozhu-skazaty-zvertalasia = I can’t say whether this person has been in touch with us. If you have a question of your own, I’ll gladly listen

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $date — [дата]
# $date2 — [дата]
# $name — [ім’я]
lyst-otrymaly = We’ve received your letter of { $date }. It is being dealt with by { $name }, and we’ll let you know the outcome by { $date2 }

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $document — [документ]
vidpovisty-tochno-brakuie = To give you an accurate answer, there’s one thing we still need: { $document }. Please send us a copy, or call us if you don’t have one

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $date — [дата]
# $time — [час]
dobryi-den-nahaduiemo = Hello! This is a reminder of our meeting on { $date } at { $time }. If the time doesn’t suit you, please write to us

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
diakuiu-povidomlennia = Thank you for your message. Please don’t send photos of documents here: let’s agree on a safer way

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $phone — [номер телефону]
dobre-chuiete-bachyte = Can you hear and see me well? If we get cut off, I’ll call you on { $phone }

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
poruch-khtos-khto-mozhe = Is there anyone nearby who could hear us? If so, we can talk another time

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
prohrama-spravdi = This app really is awkward to use. Let’s talk by phone, and I’ll look at the documents another time

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
# $date — [дата]
# $time — [час]
sohodni-vstyhnemo = We’re here until { $time }. If we don’t manage to talk today, I’ll take your number and call you on { $date }

# content/2-pershyi-kontakt/2.4-sposoby-kontaktiv.md
de-zruchno-pohovoryty = Where would it suit you to talk so that we’re not disturbed?

## 2.5. Керування чергою

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
# $name — [ім’я]
dobryi-den-zvaty = Hello! My name is { $name }, I work at the centre. I’ll come round to each of you now and tell you roughly how long the wait will be

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
pidkazhit-dvoma-slovamy = Could you tell me in a word or two what you’ve come about, without going into detail? Then I’ll be better able to say how long you’ll wait

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
# $count — [кількість]
# $time — [час]
shche-liudei-pryblyzno = There are { $count } people ahead of you, which takes us to about { $time }. You can wait here or come back closer to that time

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
# $time — [час]
zatrymuiemosia-poperednia = We’re running late: the conversation before yours turned out to be a difficult one. I’m sorry, I’ll see you at around { $time }

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
# $date — [дата]
# $time — [час]
mozhu-zapysaty-poprosyty = I can book you in for { $date } at { $time }, or ask a colleague to call you today. Which would suit you better?

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
zaraz-zaproshuiu-liudynu = I’m now asking in someone whose matter can’t wait. After that we’ll carry on in turn, thank you for your patience

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
dovho-chekaiete-prykro = You’ve been waiting a long time, and I’m sorry about that. Give me a minute, I’ll find out when I can see you and come back

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
shchos-treba-podaty = Is there anything you have to submit or do today or tomorrow?

# content/2-pershyi-kontakt/2.5-keruvannia-cherhoiu.md
# $date — [дата]
sohodni-pohovorymo = We won’t have time to talk properly today. I’ll book you in for { $date }, first in line, so that you don’t have to wait again

## 3. Порядок опрацювання звернень клієнтів

# content/3-opratsiuvannia-zvernen/README.md
bachu-sprava-terminova = I can see this is urgent. Let’s first do what has to be done today, and we’ll take down your details afterwards

## 3.1. Реєстрація клієнта

# content/3-opratsiuvannia-zvernen/3.1-reiestratsiia-kliienta.md
dozvolte-postavliu-kilka = May I ask you a few questions so we can register you? It won’t take long, and next time you won’t have to tell everything from the beginning

# content/3-opratsiuvannia-zvernen/3.1-reiestratsiia-kliienta.md
mozhete-nazyvaty-poiasniu = You don’t have to give your name. In that case I’ll explain the general rules, but to prepare a document or accept an application I’ll need your details

# content/3-opratsiuvannia-zvernen/3.1-reiestratsiia-kliienta.md
chutno-kozhne-slovo = Every word can be heard here. If you’d feel more comfortable, let’s move to a private office

## 3.1.1. Пошук реєстраційної картки клієнта в КІАС

# content/3-opratsiuvannia-zvernen/3.1.1-poshuk-kartky.md
zvertalysia-ranishe = Have you been in touch with us before, in person, by phone or by letter? Perhaps under a different surname?

# content/3-opratsiuvannia-zvernen/3.1.1-poshuk-kartky.md
kartka-nazvit-nomer = Yes, we have your client card. Could you please give me your phone number and address, so that I can check nothing has changed?

# content/3-opratsiuvannia-zvernen/3.1.1-poshuk-kartky.md
pereproshuiu-mozhu = I’m sorry, I’m not able to say who has contacted us. In the same way, no one will learn from us that you have

## 3.1.2. Реєстрація нового клієнта

# content/3-opratsiuvannia-zvernen/3.1.2-novyi-kliient.md
zghoda-obroblennia = This is your consent for us to process your personal data. We need the data to deal with your request, and it is protected by law. Please read it, I’ll wait

# content/3-opratsiuvannia-zvernen/3.1.2-novyi-kliient.md
khochete-prochytaiu = Would you like me to read it out loud? Stop me whenever something isn’t clear

# content/3-opratsiuvannia-zvernen/3.1.2-novyi-kliient.md
nomer-bezpechno = Which number is it safe to call you on? If someone else picks up, is it all right for us to say who we are?

# content/3-opratsiuvannia-zvernen/3.1.2-novyi-kliient.md
perevirte-zapysano = Please check that everything is written down correctly. Especially your surname, date of birth and phone number

## 3.2. Викладення клієнтом суті порушеного питання

# content/3-opratsiuvannia-zvernen/3.2-sut-pytannia.md
rozkazhit-stalosia = Please tell me what happened. I’ll listen, and then I’ll ask about a few details

# content/3-opratsiuvannia-zvernen/3.2-sut-pytannia.md
diakuiu-vazhlyvo-nichoho = Thank you, this is important. So that we don’t miss anything, let’s go by dates: how did it all begin?

# content/3-opratsiuvannia-zvernen/3.2-sut-pytannia.md
paperakh-data-yakoi-treba = Do your papers mention a date by which something has to be done? Please show me everything you’ve been sent, even if it seems unimportant

# content/3-opratsiuvannia-zvernen/3.2-sut-pytannia.md
# $event — [подія]
# $outcome — [бажаний результат]
# $speaker_gender — зрозумів (зрозуміла)
perevirte-pravylno = Please check whether I’ve understood you correctly. This is what happened: { $event }, and this is what you want to achieve: { $outcome }

## 3.2.1. Визначення виду правничої допомоги

# content/3-opratsiuvannia-zvernen/3.2.1-vyd-dopomohy.md
zaraz-poiasniu-kazhe = I’ll explain to you now what the law says and what your options are. If need be, I’ll help you draw up an application. This is free for everyone

# content/3-opratsiuvannia-zvernen/3.2.1-vyd-dopomohy.md
deiakykh-vypadkakh = In some cases the state provides a person with a lawyer who prepares documents for court and speaks on their behalf. Let’s check together whether the law gives you that right

# content/3-opratsiuvannia-zvernen/3.2.1-vyd-dopomohy.md
# $authority — [назва органу]
ziasuvaly-poky-bachu = From what we’ve found out, I don’t see grounds so far for a lawyer paid for by the state. What I can do is explain in detail what steps you can take and prepare an application to { $authority }

## 3.3. Організація надання БППД

# content/3-opratsiuvannia-zvernen/3.3-orhanizatsiia-bppd.md
zvernennia-zareiestrovano = Your request has been registered today. The time limit for a reply is set by law: I’ll look it up now and write down the date by which you should hear back

# content/3-opratsiuvannia-zvernen/3.3-orhanizatsiia-bppd.md
# $date — [дата]
khochu-vidpovidaty = I don’t want to give you an answer that’s just a guess. I’ll check and call you on { $date }

# content/3-opratsiuvannia-zvernen/3.3-orhanizatsiia-bppd.md
vidpovid-nadiide = If the reply doesn’t come, or you’re not satisfied with it, please come back with this same sheet of paper

## 3.3.1. Надання правової інформації, консультацій і роз’яснень

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
dva-shliakhy-rozpovim = There are two ways to go. I’ll tell you about the advantages and risks of each, and the decision is yours

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
vybir-mih-pidiity-zhyttia = What I’d choose might not suit you, because our lives are different. Tell me what matters more to you right now: time, money or peace of mind?

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
khochu-perekonatysia = I’d like to make sure I’ve explained this clearly. Could you please tell me what you’ll do first?

# content/3-opratsiuvannia-zvernen/3.3.1-informatsiia-i-konsultatsii.md
rezultatu-mozhe = No one can guarantee a result. I’ll tell you what is strong in your case and what will have to be proved

## 3.3.2. Допомога в забезпеченні доступу особи до БВПД та медіації

# content/3-opratsiuvannia-zvernen/3.3.2-dostup-do-bvpd.md
spershu-podaiete-zaiavu = First you submit an application and documents. The centre checks them and makes a decision. If it is in your favour, you’ll be told exactly who will be helping you and how to get in touch

# content/3-opratsiuvannia-zvernen/3.3.2-dostup-do-bvpd.md
# $authority — [назва органу]
brakuie-odniiei-dovidky = Only one certificate is missing, and it is issued by { $authority }. I’ll write down the address, and as soon as you have the certificate, come straight to me

# content/3-opratsiuvannia-zvernen/3.3.2-dostup-do-bvpd.md
krim-sudu-shche-odyn = Besides going to court, there is one more way – mediation. A neutral person helps the two sides reach an agreement themselves. If it doesn’t work for you, you don’t lose the right to go to court

## 3.3.3. Передача звернень клієнтів на розгляд до інших центрів

# content/3-opratsiuvannia-zvernen/3.3.3-peredacha-zvernen.md
sprava-rozghliadaietsia = Your case is being heard in another city, so our colleagues there can help you best. If you don’t mind, I’ll pass your request and documents on to them; you don’t need to travel anywhere

# content/3-opratsiuvannia-zvernen/3.3.3-peredacha-zvernen.md
# $date — [дата]
# $office — [назва центру]
zvernennia-peredano = Your request has been passed on to { $office }, and here is the phone number. If they don’t contact you by { $date }, call me and I’ll find out what’s going on

## 3.4. Організація надання БВПД

# content/3-opratsiuvannia-zvernen/3.4-orhanizatsiia-bvpd.md
advokata-chotyry-kroky = There are four steps to getting a lawyer here. We’ve just done the first, we’ll do the second now, and I’ll tell you about the rest so that you know what to expect

## 3.4.1. Загальні питання

# content/3-opratsiuvannia-zvernen/3.4.1-zahalni-pytannia.md
robotu-advokata-oplachuie = Yes, the lawyer’s work is paid for by the state, and you don’t owe the lawyer anything. If anyone asks you for money for this help, please tell us straight away

# content/3-opratsiuvannia-zvernen/3.4.1-zahalni-pytannia.md
shchodo-sudovoho-zboru = For the court fee there are separate rules. Let’s find out whether you’re exempt or get a reduction

# content/3-opratsiuvannia-zvernen/3.4.1-zahalni-pytannia.md
advokata-pryznachaie = The lawyer is appointed by the centre. If there is someone you feel you can’t trust, please tell me now and explain why, and I’ll pass it on

# content/3-opratsiuvannia-zvernen/3.4.1-zahalni-pytannia.md
rishennia-shchodo-zaiavy = The centre has to decide on your application within the time set by law, and here is the rule. How long the court case itself will take, no one can say, and I won’t make something up

## 3.4.2. Перевірка належності до суб’єктів права на БВПД

# content/3-opratsiuvannia-zvernen/3.4.2-perevirka-nalezhnosti.md
pravo-advokata-derzhavy = The right to a lawyer paid for by the state has to be confirmed with a document. Let’s look together at what papers you already have: perhaps you won’t need to collect anything more

## 3.4.2.1. Документи осіб, середньомісячний дохід яких не перевищує встановленої межі

# content/3-opratsiuvannia-zvernen/3.4.2.1-nyzkyi-dokhid.md
zakon-daie-pravo-advokata = The law also gives the right to a lawyer to people whose income is not above a certain limit. If you like, I’ll show you that limit, and you’ll see for yourself whether it’s worth collecting the documents

# content/3-opratsiuvannia-zvernen/3.4.2.1-nyzkyi-dokhid.md
ofitsiinoho-dokhodu = Having no official income doesn’t stand in your way. Let’s find out which document is used to confirm that, and I’ll write down where to go

## 3.4.2.2. Документи осіб з інвалідністю

# content/3-opratsiuvannia-zvernen/3.4.2.2-osoby-z-invalidnistiu.md
diakuiu-posvidchennia = Thank you, I can see your disability certificate. The law also takes into account the amount of your payment, so we need a document showing it. I’ll show you the current limit now

# content/3-opratsiuvannia-zvernen/3.4.2.2-osoby-z-invalidnistiu.md
bude-zruchnishe-poklav = Which would be easier for you: shall I put the documents here or hand them to you?

## 3.4.2.3. Документи осіб, які мають статус ВПО

# content/3-opratsiuvannia-zvernen/3.4.2.3-vpo.md
potribni-dvi-adresy = I need two addresses: the one in your documents and the one where you’re living now. You don’t have to tell me about the rest

# content/3-opratsiuvannia-zvernen/3.4.2.3-vpo.md
dokumenty-lyshylysia = Even though your documents were left behind there, that doesn’t mean you can’t prove anything. Let’s write down what is missing and think about where there might be copies

## 3.4.2.4. Документи осіб, які подали заяву про взяття на облік ВПО

# content/3-opratsiuvannia-zvernen/3.4.2.4-zaiavnyky-na-oblik-vpo.md
zvernutysia-hotovoi = You don’t have to wait until your certificate is ready to come to us. Do you still have anything showing that you’ve applied: a copy, a receipt, a message on your phone?

# content/3-opratsiuvannia-zvernen/3.4.2.4-zaiavnyky-na-oblik-vpo.md
pochnimo-obliku-noho = Let’s start with registering you as an internally displaced person: both the payments and the right to a lawyer depend on it. I’ll write down where to go, and once they’ve accepted your application, come back with the confirmation

## 3.4.2.5. Документи на підтвердження належності до категорії дітей

# content/3-opratsiuvannia-zvernen/3.4.2.5-dity.md
dopomohu-nadavatymut = It is the child who will be getting this help. Please show me the child’s birth certificate and your passport

# content/3-opratsiuvannia-zvernen/3.4.2.5-dity.md
pryvit-yuryst-dopomahaiu = Hi! I’m a lawyer, I help when someone needs to work out what the law says. If anything isn’t clear, it’s fine to interrupt me

# content/3-opratsiuvannia-zvernen/3.4.2.5-dity.md
zaraz-dumaiu-choho = Right now I’m thinking about what the child needs. Your own question matters too, and we’ll deal with it separately

## 3.4.2.6. Документи біженців та осіб, які потребують захисту

# content/3-opratsiuvannia-zvernen/3.4.2.6-bizhentsi.md
yuryst-tsentru-politsiia = I’m a lawyer at the centre, not the police and not the migration service. I won’t pass anything you tell me to your country

# content/3-opratsiuvannia-zvernen/3.4.2.6-bizhentsi.md
navit-dokumenta-mozhu = Even without a document, I can explain your rights to you now. And so that we can request a lawyer for you, let’s find out what could confirm that you’ve applied for protection

## 3.4.2.7. Документи ветеранів війни та членів їхніх сімей

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
diakuiu-pryishly = Thank you for coming. Which certificate of status do you have with you? If your status is still being arranged, please show me everything you’ve submitted or received so far

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
de-paperakh-rozberusia = I haven’t been where you have been. But I can make sense of the papers, and I’ll tell you plainly what can be done

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
pryimit-spivchuttia = Please accept my condolences. Let’s not hurry: just put the documents down, I’ll find what’s needed myself, and I’ll only ask you about what isn’t there

# content/3-opratsiuvannia-zvernen/3.4.2.7-veterany.md
rozumiiu-chekaiete = I understand that you’re waiting for news. Let’s see what can be done now, while the search goes on

## 3.4.2.8. Документи затриманих, підозрюваних та засуджених осіб

# content/3-opratsiuvannia-zvernen/3.4.2.8-osoby-pid-yurysdyktsiieiu.md
chuiu-zaraz-diiatymemo = I hear you, and we’re going to act now. Take a breath and tell me: what is your son’s name, when and where was he detained, and who detained him?

# content/3-opratsiuvannia-zvernen/3.4.2.8-osoby-pid-yurysdyktsiieiu.md
zapysav-zapysala-peredaiu = I’ve written everything down and I’m passing it on. Your son has the right to a defence lawyer, and he doesn’t have to give any statement until the lawyer arrives

## 3.4.2.9. Документи осіб, які мають особливі та особливі трудові заслуги

# content/3-opratsiuvannia-zvernen/3.4.2.9-osoblyvi-zasluhy.md
diakuiu-pokazaly-taku = Thank you for showing me this – it’s an award one rarely gets to see. For the application we also need the certificate that came with it or the document on the award: do you still have it?

# content/3-opratsiuvannia-zvernen/3.4.2.9-osoblyvi-zasluhy.md
rozpovid-varta-zapysaty = Your story deserves to be written down. And now please help me understand what happened to the house

## 3.4.2.10. Документи осіб, які належать до жертв нацистських переслідувань

# content/3-opratsiuvannia-zvernen/3.4.2.10-zhertvy-peresliduvan.md
posvidchennia-dostatno = Your certificate is all I need, you don’t have to talk about those years. If you ever wish to share something, I’ll listen

# content/3-opratsiuvannia-zvernen/3.4.2.10-zhertvy-peresliduvan.md
arkhiv-mozhe-shukaty = The archive may take a long time to search, and your case shouldn’t have to wait. So we’ll send the request, and meanwhile let’s try to confirm your right to a lawyer in another way as well

# content/3-opratsiuvannia-zvernen/3.4.2.10-zhertvy-peresliduvan.md
# $name — [ім’я]
diakuiu-duzhe = Thank you, you’re being a great help. And now it’s important for me to hear this from { $name } herself

## 3.4.2.11. Документи осіб, щодо яких розглядають справу про обмеження дієздатності

# content/3-opratsiuvannia-zvernen/3.4.2.11-obmezhennia-diiezdatnosti.md
advokat-tsii-spravi = The lawyer in this case will be defending your mother, not your wishes about her. I’ll explain your own role in court separately

# content/3-opratsiuvannia-zvernen/3.4.2.11-obmezhennia-diiezdatnosti.md
papir-zabraly-sprobuiu = If the paper was taken from you, I’ll try to find out the case number myself. What matters most is that you came: your voice should be heard in court too

## 3.4.2.12. Документи осіб, щодо яких розглядають справу про психіатричну допомогу

# content/3-opratsiuvannia-zvernen/3.4.2.12-psykhiatrychna-dopomoha.md
likar-otsiniuiu-stanu = I’m not a doctor, and I’m not here to judge your condition. My job is your rights. Please tell me where you are now and when you were brought there

# content/3-opratsiuvannia-zvernen/3.4.2.12-psykhiatrychna-dopomoha.md
stan-zdorovia-mozhu = I can’t talk about a person’s health without that person’s consent. Please tell me what you know, and I’ll explain how things generally work

## 3.4.2.13. Документи осіб, реабілітованих відповідно до законодавства України

# content/3-opratsiuvannia-zvernen/3.4.2.13-reabilitovani.md
diakuiu-zberehly-papery = Thank you for keeping these papers. Please show me whose name is on the certificate: that decides whether it can serve as grounds for your own application

# content/3-opratsiuvannia-zvernen/3.4.2.13-reabilitovani.md
znaiu-znaidetsia-arkhivi = I don’t know what will turn up in the archive, and it may be painful to read. If you like, we can open the reply together

## 3.4.2.14. Документи осіб, які постраждали від домашнього насильства

# content/3-opratsiuvannia-zvernen/3.4.2.14-domashnie-nasylstvo.md
bezpechno-zaraz = Is it safe for you to talk right now? Does anyone at home know that you’re here?

# content/3-opratsiuvannia-zvernen/3.4.2.14-domashnie-nasylstvo.md
dokument-oboviazkovo-maty = You don’t have to have the document today. First I’ll answer your questions, and then we’ll think about where you could safely get it

## 3.4.2.15. Звертаються іноземці

# content/3-opratsiuvannia-zvernen/3.4.2.15-inozemtsi.md
yakoiu-movoiu-zruchnishe = Which language would you prefer to speak? Please show me on this sheet

# content/3-opratsiuvannia-zvernen/3.4.2.15-inozemtsi.md
hovorytymu-povilno-shchos = I’ll speak slowly. If something isn’t clear, raise your hand, and I’ll explain it another way

# content/3-opratsiuvannia-zvernen/3.4.2.15-inozemtsi.md
perekladaite-kazhu-kazhe = Please interpret everything I say and everything the client says, without adding anything. If there’s something you haven’t understood, please stop me

# content/3-opratsiuvannia-zvernen/3.4.2.15-inozemtsi.md
navit-pasporta-mozhete = Even without a passport, you can find out about your rights. I’m asking about documents to see whether the state can provide you with a lawyer

## 3.4.3. Прийняття письмового звернення клієнта або його представника

# content/3-opratsiuvannia-zvernen/3.4.3-pryiniattia-zvernennia.md
zapovnimo-razom-napyshit = Let’s fill it in together. Write in your own words what happened and what you’re asking for, and I’ll tell you where a date is missing

# content/3-opratsiuvannia-zvernen/3.4.3-pryiniattia-zvernennia.md
zachytaiu-zapysaly-shchos = I’ll read out what we’ve written down. If anything isn’t right, stop me, and we’ll correct it straight away

# content/3-opratsiuvannia-zvernen/3.4.3-pryiniattia-zvernennia.md
kopiia-datoiu-nomerom = Here is your copy with the date and number. You can use this number to ask about your application, even if I’m not here

## 3.4.4. Прийняття рішення про надання БВПД

# content/3-opratsiuvannia-zvernen/3.4.4-rishennia-pro-nadannia.md
# $clarification — [уточнення]
dokumenty-pereviriaiut = Your documents are already being checked. There’s just one thing we need to clarify: { $clarification }. Could you send it today, or would tomorrow be better?

# content/3-opratsiuvannia-zvernen/3.4.4-rishennia-pro-nadannia.md
# $name — [ім’я]
# $phone — ___
tsentr-vyrishyv-nadaty = The centre has decided to grant you legal aid. Your case will be handled by { $name }, phone { $phone }. When would be a good time for the lawyer to call you?

# content/3-opratsiuvannia-zvernen/3.4.4-rishennia-pro-nadannia.md
rozkazhit-advokatovi = Tell your lawyer about the things that go against you, too. Your lawyer can prepare for them if they don’t first come up in court

## 3.5. Прийняття рішення про відмову в наданні БВПД

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
# $reason — [причина]
tsentr-vidmovyv-nadanni = The centre has refused to provide you with a lawyer at the state’s expense. The reason is this: { $reason }. You have the right to appeal against this decision, and this sheet explains how

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
teper-lyshaietsia-mozhu = And now, what you can still do. I can explain in detail the steps you can take, help you with the appeal and tell you where else to look for support

# content/3-opratsiuvannia-zvernen/3.5-rishennia-pro-vidmovu.md
rozumiiu-rozrakhovuvaly = I understand you were counting on a different answer. I’m sorry about it too. Let’s see what else can be done

## 3.6. Порядок перенаправлення клієнтів для отримання БППД та БВПД

# content/3-opratsiuvannia-zvernen/3.6-perenapravlennia.md
# $authority — [назва органу]
pytanniam-krashche = The people best placed to help you with this are at { $authority }. If you agree, I’ll call them right now and let them know you’re coming

# content/3-opratsiuvannia-zvernen/3.6-perenapravlennia.md
adresa-hodyny-pryiomu = Here is the address, the opening hours and a list of what to bring with you

# content/3-opratsiuvannia-zvernen/3.6-perenapravlennia.md
pryimut-vidpravliat-nazad = If they won’t see you or send you back, come back to me with this sheet. We’ll pick up where we left off

# content/3-opratsiuvannia-zvernen/3.6-perenapravlennia.md
radyty-okremoho-advokata = I can’t recommend a particular lawyer. What I can do is show you the register where you can check any of them, and suggest what to ask

## 3.7. Забезпечення доступу до електронних сервісів Мін’юсту

# content/3-opratsiuvannia-zvernen/3.7-elektronni-servisy.md
vidkryiu-potribnu = I’ll open the page you need and guide you through each step. Please enter the password and signature yourself, and I’ll look away

# content/3-opratsiuvannia-zvernen/3.7-elektronni-servisy.md
zaiavu-podano-nomer = Your application has been submitted, and here is its number. You can use it to check the status; I’ll show you where, so that you don’t have to search for it at home

# content/3-opratsiuvannia-zvernen/3.7-elektronni-servisy.md
bachyte-zelenu-knopku = Can you see the green button at the bottom? Please press it, and let’s read what the system says

# content/3-opratsiuvannia-zvernen/3.7-elektronni-servisy.md
# $date — [дата]
servis-zaraz-nedostupnyi = The service isn’t available right now – it’s nothing you did wrong. We can submit it on paper or try again on { $date }

## 4. Взаємодія всередині системи БПД

# content/4-vzaiemodiia/README.md
# $date — [дата]
# $name — [ім’я]
zaraz-zvernenniam = Your application is now with { $name }. If you don’t hear from us by { $date }, please call me, and I’ll find out how far it has got

## 4.1. Взаємодія між працівниками центру

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
# $name — [ім’я]
pytanniam-naikrashche = The best person to help you with this is { $name }. If you don’t mind, I’ll introduce you now and briefly pass on the main points, so that you don’t have to repeat yourself

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
# $date — [дата]
# $name — [ім’я]
# $topic — [тема]
znaiomtesia-ziasuvaly = Let me introduce you: this is { $name }. We’ve established that the question is about { $topic }, the documents have been checked, and the nearest deadline is { $date }

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
# $date — [дата]
rozumiiu-zbyvaie = I understand how confusing this is. I’ll check our records, speak to my colleague and call you on { $date } with one answer that we both agree on

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
dopomozhit-zrozumity = Please help me understand: what were you going by when you advised the client to do this? I’d like us all to be saying the same thing

# content/4-vzaiemodiia/4.1-pratsivnyky-tsentru.md
dozvolte-dvi-khvylyny = Would you give me two minutes to consult a colleague? That way you’ll get a more reliable answer

## 4.2. Взаємодія з іншими центрами

# content/4-vzaiemodiia/4.2-inshi-tsentry.md
# $name — [ім’я]
# $office — [назва центру]
dobryi-den-khochemo = Hello! This is { $name } from { $office }. We’d like to pass on an application from a client whose case is being heard in your city. Who will take it, and when can the client expect a reply?

# content/4-vzaiemodiia/4.2-inshi-tsentry.md
# $office — [назва центру]
pytanniam-zruchnishe = Your matter is easier to handle in the place where the case is being heard. We’ll pass your application on to { $office } ourselves, so you don’t need to travel there for this

# content/4-vzaiemodiia/4.2-inshi-tsentry.md
# $date — [дата]
zvidty-maiut-zviazatysia = They should contact you by { $date }. If that doesn’t happen, give me a call, and I’ll find out why

## 4.3. Співпраця бюро та центру

# content/4-vzaiemodiia/4.3-biuro-i-tsentr.md
dokumenty-pryimaiu = I take the documents, and the centre makes the decision on them. You don’t need to take them there: I’ll pass them on and let you know as soon as I have an answer

# content/4-vzaiemodiia/4.3-biuro-i-tsentr.md
# $time — [час]
rishennia-shche-nemaie = There’s no decision yet. Today I’ll ask once more whether anything is missing, and I’ll call you back by { $time }

# content/4-vzaiemodiia/4.3-biuro-i-tsentr.md
# $date — [дата]
# $document — [документ]
kolehy-diakuiemo-peredane = Colleagues, thank you for passing on the application. To make a decision we still need { $document }; will you be able to get it by { $date }, or shall we help with the request?

## 4.4. Співпраця центру та КЦ

# content/4-vzaiemodiia/4.4-koordynatsiinyi-tsentr.md
# $date — [дата]
pytannia-neproste = This is not a simple question, and we’ve asked for clarification. I’ll call you on { $date }, even if there’s no answer yet

# content/4-vzaiemodiia/4.4-koordynatsiinyi-tsentr.md
mozhete-zvernutysia = You can contact the Coordination Centre, and I’ll show you where to find their details. And if you tell me what exactly you weren’t happy with, I’ll try to put it right today

## 4.5. Збір даних та звітність

# content/4-vzaiemodiia/4.5-zbir-danykh.md
zapytaiu-datu = I’ll ask for your date of birth: I use it to find your client card, so that I don’t open a second one or lose anything you’ve already submitted

# content/4-vzaiemodiia/4.5-zbir-danykh.md
nastupni-zapytannia = The next few questions are there to help us work better. You don’t have to answer them, and it won’t affect the help you get

# content/4-vzaiemodiia/4.5-zbir-danykh.md
kartku-bachat-pratsivnyky = Your client card can be seen by the staff who are dealing with your application and are authorised to see it. Only numbers go into our reports, no names

## 5. Складні ситуації та нестандартні (особливі) випадки

# content/5-skladni-sytuatsii/README.md
daite-khvylynu-khochu = Please give me a minute. I’d like to think about how best to help you

## 5.1. Загальні настанови

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
diakuiu-rozpovily = Thank you for telling me. I’ll repeat the main points, and please correct me if I’ve got anything wrong

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
proponuiu-spershu = Here’s what I suggest: first we’ll deal with whatever has the nearest deadline, and then we’ll come back to the rest

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
tsentr-zrobyty-mozhe = This is something the centre can’t do, and I don’t want to give you false hope. What I can do is explain where to go and what to take with you

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
# $time — [час]
zaraz-maiu-tochnoi = I don’t have an exact answer right now. I’ll check and call you by { $time }

# content/5-skladni-sytuatsii/5.1-zahalni-nastanovy.md
# $action — [дія]
# $date — [дата]
rezultatu-obitsiaty-mozhu-2 = I can’t promise you a result. Here is what I do promise: { $action }, and I’ll let you know about it by { $date }

## 5.1.1. Складні ситуації в роботі з клієнтами

# content/5-skladni-sytuatsii/5.1.1-skladni-sytuatsii-v-roboti.md
kliientka-pryishla = A client has come in for the third time with the same question, and she is angry because she hasn’t been given an answer

# content/5-skladni-sytuatsii/5.1.1-skladni-sytuatsii-v-roboti.md
khochu-otrymaly-dopomohu = I want you to get help, and so far our conversation isn’t working out. I’ll ask a colleague to join us and pass on everything you’ve already told me, so you won’t have to start from the beginning

# content/5-skladni-sytuatsii/5.1.1-skladni-sytuatsii-v-roboti.md
znaiomi-tozh-bude = You and I know each other, so it would be better for another lawyer to take your case. That way no one will have any doubts, and you’ll feel freer to talk

## 5.1.2. Робота з емоціями

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
zdaietsia-duzhe-oburylo = It seems to me that this has made you very angry. Have I understood you correctly?

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
mistsi-bahato-khto = Many people in your place would feel lost. Let’s sort it out step by step

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
zaraz-dopomohlo = What would help you go on with your story now: some water, a minute of silence or perhaps another room?

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
slukhaiu-rozkazhit = I’m listening. Tell me what happened, at your own pace

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
diakuiu-podilylysia = Thank you for sharing this with me. To help you, I need to ask a few questions. Are you ready?

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
# $authority — [назва органу]
chuiu-bolyt-povernimosia = I can hear how much this hurts. Let’s go back to that conversation at { $authority }: what exactly did they tell you then?

# content/5-skladni-sytuatsii/5.1.2-robota-z-emotsiiamy.md
treba-zoseredytysia = I need to concentrate on your documents. I’ll be back in five minutes, and in the meantime please have a little rest

## 5.1.3. Управління стресом. Розвиток стресостійкості

# content/5-skladni-sytuatsii/5.1.3-stresostiikist.md
rozmovy-treba-desiat = I need ten minutes of quiet after that conversation. Could you please see the next visitor for me?

# content/5-skladni-sytuatsii/5.1.3-stresostiikist.md
# $count — [кількість]
# $speaker_gender — неуважним (неуважною)
tyzhden-duzhe-vazhkykh = This week I’ve had { $count } very hard conversations, and I notice that I’m losing concentration. I suggest we share such cases out among several people

# content/5-skladni-sytuatsii/5.1.3-stresostiikist.md
bachu-ostannim-chasom = I can see things haven’t been easy for you lately. Would you like to talk, or hand me something from today’s work?

## 5.2. Складні ситуації

# content/5-skladni-sytuatsii/5.2-skladni-sytuatsii.md
persh-prodovzhyty-odne = Before we go on, one question: is there any date or deadline that runs out today or tomorrow?

# content/5-skladni-sytuatsii/5.2-skladni-sytuatsii.md
pochuvaietesia-bezpetsi = Do you feel safe here? If another room would be calmer, let’s go there

# content/5-skladni-sytuatsii/5.2-skladni-sytuatsii.md
# $time — [час]
pereproshuiu-dovodytsia = I’m sorry you’re having to wait longer. We’ll see you at around { $time }, and if you need to go, we’ll book you in for a day that suits you

# content/5-skladni-sytuatsii/5.2-skladni-sytuatsii.md
# $action — [Ваша дія]
# $action2 — [моя дія]
# $date — [дата]
zrobimo-chas-zapysano = Let’s do it this way: by { $date } you { $action }, and in the meantime I { $action2 }. It’s all written on this sheet, together with our phone number

## 5.2.1. Клієнти переконані у своїй безпорадності

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
bahato-vytrymaly-dyvno = You’ve been through a lot, and it’s no wonder you have little strength left. Let’s see what can be done right now

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
dobre-zberehly-lysty = It’s good that you kept all the letters: from the dates on them we can piece together how it all happened. Let’s open them together, starting with the latest

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
# $date — [дата]
zruchnishe-zapovnyty = What would be easier for you: to fill in the application here, with me helping you along, or to take the form home and come back on { $date }?

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
zaiavu-sklademo-razom = We’ll write the application together: you tell me what happened, and I’ll suggest how to put it. Then you’ll be able to explain every word confidently in front of the judge as well

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
skazaly-khochete-zhyty = You said that you don’t want to live. Are you thinking about suicide?

# content/5-skladni-sytuatsii/5.2.1-bezporadnist.md
diakuiu-skazaly-pobudu = Thank you for telling me. I’ll stay with you and call for help, and we won’t leave you alone with this

## 5.2.2. Як спілкуватися з людьми, які зазнали домашнього насильства

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
zavedeno-spershu-hovoryty = It’s our practice to speak to each person separately first. We’ll call you in a few minutes

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
bezpechno-zaraz-hovoryty = Is it safe for you to talk to me right now? And to go back home today?

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
khochete-prosto-zaraz = If you like, we can call the police together right now, on 102. I can also tell you where to look for shelter

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
yakym-nomerom-bezpechno = Which number is it safe to call you on, and when? Could someone else pick up the phone or read the messages?

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
viriu-vynni-povelysia = I believe you. What was done to you is not your fault

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
rozkazhit-stilky-skilky = Tell me as much as you feel ready to. I’ll only ask what I need to know in order to help, and you can stop me at any time

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
poiasniu-mozhlyvosti = I’ll explain what the options are and what the risks are. What to choose, and when, is up to you

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
dobre-pryishly-sohodni = It’s good that you came. What worries you most today?

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
nikomu-povidomliaiemo = We don’t tell anyone who has come to us. If you need legal help yourself, please tell me about your own question

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
storonnim-nichoho = I won’t pass anything on to outsiders. But if someone’s life or a child is in danger, the law may require us to inform the proper services, and I’ll explain to you what I’m going to do

# content/5-skladni-sytuatsii/5.2.2-domashnie-nasylstvo.md
nasylstvo-tilky-poboi = Violence isn’t only about being beaten. Threats, humiliation, having your money or documents taken away can also be domestic violence under the law

## 5.2.3. Клієнт плаче

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
pospishaite-poruch = Take your time. I’m here with you

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
nemaie-pereproshuvaty = You have nothing to apologise for. We’ll go on when you’re ready

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
pobuty-zalyshyty-kilka = Would you like me to stay with you, or to leave you on your own for a few minutes?

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
maiemo-chas-dopomohty = We have time. I’ll still be able to help you once you’ve had a rest

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
mozhemo-rukhatysia-dali = Shall we go on? I’ll start with something simple: on what date did you get this letter?

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
zapyshu-domovylysia = I’ll write down everything we’ve agreed, so that you don’t have to keep it all in your head

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
# $date — [дата]
sohodni-pereviriu-stroky = Today I’ll just check the deadlines and make copies. We’ll talk about the rest on { $date }, and you’re welcome to bring someone with you

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
khtos-khto-mih-zaraz = Is there anyone who could come here now, or meet you after our conversation?

# content/5-skladni-sytuatsii/5.2.3-kliient-plache.md
rozpovid-zvorushyla-daite = Your story has moved me. Give me just a minute, and then let’s carry on

## 5.2.4. Клієнт роздратований або проявляє агресію

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
pryity-vtretie-pity = Coming here for the third time and leaving without an answer really is upsetting. Tell me what you came about, and today you’ll know what to do next

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
# $action — [дія]
maiete-ratsiiu-pomylka = You’re right, this is our mistake, and I apologise. To put it right, I will now { $action }

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
zapysuvatymu-nichoho = I’ll take notes so that I don’t miss anything. How did it all start?

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
khochu-dopomohty-zmozhu = I want to help you, and I’ll be able to if we talk without insults. Shall we go on?

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
# $date — [дата]
obrazy-tryvatymut-zupyniu = If the insults continue, I’ll stop the conversation, and we’ll come back to it on { $date }. I’d still much rather settle your question today

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
kryk-vdaietsia-rozibraty = When there’s shouting, I can’t make out what the matter is. If it goes on like this, I’ll hang up, and please call back when you’re able to speak more calmly

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
poiasniu-navishcho = I’ll explain what this document is for and what we can do until we have it

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
prypyniaiu-rozmovu = I’m ending this conversation and leaving the room

# content/5-skladni-sytuatsii/5.2.4-ahresiia.md
mynuloho-razu-rozmova = Last time the conversation was hard for both of us. Let’s try it differently today: what matters most to you right now?

## 5.2.5. Можливі складнощі в комунікації з учасниками бойових дій

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
de-zruchnishe-sisty = Where would you be most comfortable sitting? We can move to a quieter place

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
hovorytymu-zanadto = If I speak too fast or too quietly, please stop me, and I’ll repeat it

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
zaraz-zahude-prynter = The printer is about to start humming, just for a minute

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
postavliu-kilka-zapytan = I’ll ask you a few questions about your service, because the list of documents depends on them. If there’s one you’d rather not answer, just say so

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
maiu-takoho-dosvidu = I haven’t been through anything like that, and I won’t pretend I understand it all. But I do know this part of the law, and I’ll help you with it

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
diakuiu-sluzhbu-rozkazhit = Thank you for your service. Please tell me what brings you here

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
zrobimo-perervu-piat = Let’s take a five-minute break. You can step outside for some air, you won’t lose your place in the queue

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
# $name — [ім’я]
tsentri-pravnychoi = { $name }, you’re at the legal aid centre, and I’m a lawyer. I’m here with you. Say something when you hear me

# content/5-skladni-sytuatsii/5.2.5-uchasnyky-boiovykh-dii.md
duzhe-shkoda-prokhodyte = I’m very sorry you’re going through this. We’ll go at a pace you can manage

## 5.2.6. Неможливо налагодити контакт із клієнтом

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
mozhna-pospishaty-lehshe = There’s no need to hurry. If it’s easier to write, here’s some paper and a pen

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
nazyvatymu-temy-kyvnit = I’ll name some topics, and please nod when you hear yours: housing, family, work, documents

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
# $name — [ім’я]
diakuiu-vazhlyvo-teper = Thank you, that’s important. Now I’d like to listen to { $name }, and then I’ll ask you to add anything that’s missing

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
# $gist — [суть]
pereproshuiu-zupyniaiu = I’m sorry to stop you: I don’t want to lose the main point. You said that { $gist }. What do you want to achieve first of all?

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
rozumiiu-chomu-vazhko = I understand why it’s hard for you to trust us. I’ll explain every step, and you’ll read everything we submit before you sign it

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
yakoiu-movoiu-zruchno-2 = Which language are you comfortable speaking? Let’s look for an interpreter

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
mih-mohla-poiasnyty = My explanation may have been confusing. Could you please tell me, in your own words, what you’re going to do next?

# content/5-skladni-sytuatsii/5.2.6-nemozhlyvo-nalahodyty-kontakt.md
# $phone — [телефон]
skhozhe-sohodni-hovoryty = It seems hard to talk today, and that’s all right. Here is our phone number: { $phone }. Come whenever it suits you, on your own or with someone you trust

## 5.2.7. Клієнт перебуває в стані алкогольного чи наркотичного сп’яніння

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
pochuvaietesia-nichoho = How are you feeling? Does anything hurt, do you need a doctor?

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
povtorit-shchoino = Could you please repeat what we’ve just agreed, so that I know I’m explaining it clearly?

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
maiete-soboiu-lyst-sudu = Do you have a letter from the court with you, or any other paper with a date on it? Please show me, so that we don’t miss a deadline

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
# $date — [дата]
# $time — [час]
pytannia-vazhlyve-pospikh = Your question is important, and rushing would only do it harm. I’ll be expecting you on { $date } at { $time }, I’ve written it down here, on this sheet

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
# $date — [дата]
chuiu-sohodni-zakinchyly = I hear you. We’ve finished for today, and we’ll continue on { $date }; come, I’ll see you to the door

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
proshu-zaraz-yikhaty = Please don’t drive right now. I’ll help you call a taxi, or I can phone someone close to you

# content/5-skladni-sytuatsii/5.2.7-spianinnia.md
# $topic — [тема]
dobre-pryishly-mynuloho = It’s good that you came. Last time we stopped at { $topic }

## 5.2.8. Клієнти, котрі часто скаржаться

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
choho-khotily-domohtysia = What would you like to achieve with this complaint? That will tell us who can help and how

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
prochytav-prochytala-usi = I’ve read all your applications, from the very first one. Here is what has already been settled, and here is what is still unanswered; what would you add?

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
pytannia-zrobyly-mohly = We’ve done everything we could on this question, and the answer isn’t going to change. If there’s a new document or something new comes to light, bring it in, and we’ll look at the matter again

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
mozhete-pohodytysia = You’re free to disagree with this answer. I’ll tell you where and how you can appeal against it

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
# $date — [дата]
# $time — [час]
domovmosia-telefonuiu = Let’s agree on this: I’ll call you on { $date } at { $time } and tell you what has changed, even if nothing has

# content/5-skladni-sytuatsii/5.2.8-chasto-skarzhatsia.md
rozkazhit-skazaly-zapyshu = Tell me exactly what was said to you, and when. I’ll write your words down and pass them on to the manager, and I’ll explain how to make a complaint in writing

## 5.2.9. Зустріч із клієнтом у неробочий час. Переслідування клієнтом

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
# $alt — я щиро радію (або я щиро співчуваю)
# $event — [подія]
vybachte-radiiu-razom =
    { $alt ->
       *[a] Forgive me, I’m truly glad that you have { $event }, but I’m in a great hurry just now. Please come by the centre, and we’ll talk everything over calmly
        [b] Forgive me, I’m truly sorry that you have { $event }, but I’m in a great hurry just now. Please come by the centre, and we’ll talk everything over calmly
    }

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
pryiemno-bachyty-spravu = How nice to see you! Let’s talk about your case at the centre: I’ll have your documents to hand there, and I won’t mix anything up

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
# $date — [дата]
bahato-liudei-pytannia = There are a lot of people here, and your question deserves a proper, quiet conversation. I’ll be expecting you at the centre on { $date }

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
# $phone — [телефон]
diakuiu-napysaly = Thank you for writing. I don’t answer work questions in private messages, so please call the centre: { $phone }

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
# $date — [дата]
pereproshuiu-sohodni = I’m sorry, it’s my day off today, and I don’t talk about work. I’ll be expecting you at the centre on { $date }

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
diakuiu-doviru-pryiemno = Thank you for your trust, it means a lot to me. But I’m handling your case, so I can’t accept the invitation

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
proshu-prykhodyty-dodomu = Please don’t come to my home or call my personal number. With any questions, please contact only the centre

# content/5-skladni-sytuatsii/5.2.9-nerobochyi-chas.md
# $name — [ім’я]
vidteper-zvernenniam = From now on, I’m the one handling your application. Please don’t bother { $name } outside the centre: we’ll report every such incident to the police

## 5.3. Нестандартні випадки

# content/5-skladni-sytuatsii/5.3-nestandartni-vypadky.md
# $date — [дата]
takoho-vypadku-shche = I haven’t come across a case like this before, so I’d like to check rather than guess. Please give me until { $date }, and I’ll call you myself

## 5.3.1. Клієнт не вміє писати або читати

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
zruchnishe-zapovnyte = Which would be easier for you: filling in the form yourself, or having me write down what you tell me and read it back to you?

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
zaraz-prochytaiu-zapysav = Now I’ll read out everything I’ve written down. Please stop me wherever it happened differently

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
khochu-pereviryty = I’d like to check that I’ve explained this clearly. Could you please tell me in your own words what you’ll do next?

# content/5-skladni-sytuatsii/5.3.1-ne-vmiie-pysaty.md
lyst-pryide-shche = You’ll get a letter, but I’ll also call you and tell you what it says. Which number should I use, and when is a good time to call?

## 5.3.2. Клієнт з інвалідністю: відсутні верхні кінцівки

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
zruchno-pratsiuvaty = How do you prefer to handle documents? Please tell me what I can do

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
mozhna-distanu-papku = May I take out the folder? Please tell me exactly what to take, and I’ll show you everything

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
dokument-mozhna-pidpysaty = There are several ways to sign this document, and I’ll briefly explain each one. Please choose the one you normally use

# content/5-skladni-sytuatsii/5.3.2-vidsutni-verkhni-kintsivky.md
yakym-pytanniam-pryishly = What brings you to us today? Let’s start with that and talk about the documents later

## 5.3.3. Клієнт з інвалідністю зі слуху

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
dobryi-den-zruchnishe = Hello! How would you prefer to communicate: in sign language through an interpreter, in writing, or by voice, if I speak clearly and face you?

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
# $document — [документ]
brakuie-shche-odnoho = There’s one more document you still need: { $document }. Is it clear where to get it?

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
napyshit-pokazhit = Please write down or show me how you’ve understood me. If something isn’t right, I’ll explain it another way

# content/5-skladni-sytuatsii/5.3.3-invalidnist-po-slukhu.md
povidomliaty-novyny = How should we send you news: by text message, by email or by video call with an interpreter?

## 5.3.4. Клієнт із нестандартними питаннями або вимогами без правового підґрунтя

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
bachu-vdoma-nespokiino = I can see you don’t feel at ease at home. Please tell me what exactly is going on, when it happens and who else has noticed it

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
uvazhno-vyslukhav = I’ve listened to you carefully. The law gives no way to achieve this through the courts, and it would be dishonest to promise you otherwise. Let’s see what can be done instead

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
tsomu-dopomozhu = I can’t help you with this: it’s against the law, and the first person it would harm is you. But there is a lawful way for you, and I’ll explain it now

# content/5-skladni-sytuatsii/5.3.4-nestandartni-pytannia.md
rozumiiu-spodivalysia = I understand you were hoping for a different answer. Would you like me to put it in writing, so that you can get advice from someone else as well?

## 5.3.5. Клієнт відмовляється збирати документи для підтвердження права на БВПД

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
bachu-raz-posylaly-papery = I can see you’ve been sent to get papers more than once already. What’s the hardest part of this for you?

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
# $authority — [назва органу]
# $document — [документ]
chastynu-vidomostei = We’ll try to check some of the information ourselves. For now we need just one document from you: { $document }, which is issued by { $authority }

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
dokument-znyshcheno = If this document has been destroyed, that’s what we’ll write in the application. And I’ll find out what can be used instead or how to restore it

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
vidomosti-potribni = We need this information only to confirm your right to a lawyer, and I won’t discuss it with anyone outside

# content/5-skladni-sytuatsii/5.3.5-vidmova-zbyraty-dokumenty.md
rishennia-povazhaiu = This is your decision, and I respect it. Without confirmation the centre won’t be able to appoint a lawyer for you, but you’ll get a consultation today, and you can come back at any time

## 5.3.6. Клієнт надіслав звернення електронною поштою, але не додав документів

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $date — [дата]
# $name — [ім’я]
dobryi-den-otrymaly-lyst = Hello, { $name }! We received your letter on { $date } and have registered your application

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $documents — ___
vyrishyty-pytannia = To decide whether you can have a lawyer free of charge, we still need the following documents: { $documents }

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $office — [назва центру]
peredaty-mozhna-vidpovid = You can send them in reply to this email, by post, or bring them in person to { $office }. If you don’t have one of the documents, just write to us, and we’ll advise you what to do

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $name — [ім’я]
# $phone — ___
zvaty-telefon-shchos = My name is { $name }, and my phone number is { $phone }. If anything is unclear, please call, and we’ll work it out together

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $name — [ім’я]
dobryi-den-zvaty-zruchno = Hello! My name is { $name }. Is this a good time for you to talk privately for a few minutes?

# content/5-skladni-sytuatsii/5.3.6-zvernennia-poshtoiu.md
# $documents — [документи]
nahaduiu-dokumenty = I’m getting in touch to remind you about the documents we’re waiting for: { $documents }. Do you need any help getting them?

## 5.3.7. Недієздатні й обмежено дієздатні особи. Поновлення дієздатності

# content/5-skladni-sytuatsii/5.3.7-diiezdatnist.md
vazhlyvo-pochuty = It’s important to me to hear from you yourself. Tell me in whatever way suits you – there’s no rush

# content/5-skladni-sytuatsii/5.3.7-diiezdatnist.md
diakuiu-dopomoha-shche = Thank you, we’ll need your help again later. I speak with every client alone for a few minutes, so please wait nearby

# content/5-skladni-sytuatsii/5.3.7-diiezdatnist.md
vyrishuie-sud = That’s for the court to decide, and it will rely on the experts’ opinion. You have the right to ask for this yourself, and we’ll help you with a lawyer and the application

## 5.3.8. Звертається законний представник кількох дітей: скільки приймати звернень

# content/5-skladni-sytuatsii/5.3.8-predstavnyk-kilkokh-ditei.md
rozkazhit-kozhnu-dytynu = Please tell me about each child separately: what happened to that child and what you would like to achieve for them

# content/5-skladni-sytuatsii/5.3.8-predstavnyk-kilkokh-ditei.md
pravo-advokata-maie = Each of your children has the right to a lawyer, so there will be several applications. I’ll copy the shared details across myself, and all you’ll need to do is check everything and sign

# content/5-skladni-sytuatsii/5.3.8-predstavnyk-kilkokh-ditei.md
# $date — [дата]
kym-ditei-sprava = Which of the children has the most urgent case? Let’s do that one now, and the others on { $date }, if that’s a good time for you to come

## 5.3.9. Звертається дитина, у якої немає законного представника

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
dobre-pryishov-pryishla = It’s good that you came. Nobody here will tell you off. Sit wherever you like

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
de-sohodni-nochuvatymesh = Where are you going to sleep tonight, and what is it like for you there?

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
zahrozhuie-nebezpeka = If you’re in danger, I won’t be able to keep it a secret. But first I’ll explain to you who I’m calling and why

# content/5-skladni-sytuatsii/5.3.9-dytyna-bez-predstavnyka.md
zakon-zakhyshchaie-samo = The law protects you just as it protects adults. Now I’ll explain what we’re going to do today, and you stop me whenever something isn’t clear

## 5.3.10. Суд виносить ухвалу про надання БВПД особі в цивільному провадженні

# content/5-skladni-sytuatsii/5.3.10-ukhvala-sudu.md
# $number — ___
# $office — [назва центру]
dobryi-den-telefonuiu = Hello! I’m calling from { $office } about the ruling in case No. { $number }. Could you please tell me when the hearing is and where to send our reply so that the court gets it in time?

# content/5-skladni-sytuatsii/5.3.10-ukhvala-sudu.md
sud-nadislav-ukhvalu-neiu = Yes, the court has sent us its ruling, and we’re already working on it. So that the lawyer comes prepared, I need to check a few details about you and your case

# content/5-skladni-sytuatsii/5.3.10-ukhvala-sudu.md
ukhvalu-otrymaly = We’ve received the ruling and will consider it before the hearing. I’ll let both you and the court know what is decided

## 5.3.11. Клієнти звертаються з питаннями, що належать до компетенції інших органів

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
# $authority — [назва органу]
rishennia-ukhvaliuie = The decision here is made by { $authority }, and we can’t change it. But we can write your request in such a way that you get an answer to the point

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
persh-poidete-pereviriu = Before you set off, I’ll check whether they’re seeing people there today and what you need to bring with you

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
vidmovliat-poprosit = If they turn you down, ask for a written answer and come back to us. Once we have the refusal on paper, we’ll be able to work with it

# content/5-skladni-sytuatsii/5.3.11-kompetentsiia-inshykh.md
nakazaty-yim-maiemo-prava = We have no right to give them orders. But we do know what they owe you an answer on, and we’ll help you insist on getting it

## 5.3.12. Звертаються бездомні особи

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
dobryi-den-prokhodte = Hello, come in, have a seat. Would you like some water or tea? And then you can tell me what happened

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
de-zaraz-zupyniaietesia = Where are you staying at the moment, and where are you easiest to find?

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
# $day — [день]
telefonu-nemaie = If you don’t have a phone, let’s agree on a regular day: come every week on { $day }, and I’ll have news for you. And who else could pass on the message that we’re looking for you?

# content/5-skladni-sytuatsii/5.3.12-bezdomni.md
de-perenochuvaty-sohodni = Do you have somewhere to sleep tonight? If not, we’ll find that first and then come back to the documents

## 5.3.13. Звертаються особи без громадянства та без документів, що посвідчують особу

# content/5-skladni-sytuatsii/5.3.13-bez-hromadianstva.md
yuryst-tsentru = I’m a lawyer at the centre, not the migration service, and you’ve come to the right place. Tell me how it came about, and I’ll explain what can be done lawfully

# content/5-skladni-sytuatsii/5.3.13-bez-hromadianstva.md
rozkazhit-samoho-pochatku = Please tell me from the very beginning: where were you born, where did you study, work and get medical care, and who remembers you from that time?

# content/5-skladni-sytuatsii/5.3.13-bez-hromadianstva.md
znadobytsia-navit-stara = Everything will be useful, even an old certificate or a photograph with something written on it. It’s from small things like these that a court puts the whole picture together

## 5.3.14. Клієнт хоче відкликати згоду на оброблення персональних даних

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
maiete-pravo-dozvolte = You have the right to do this. Just let me explain what the centre will and won’t be able to do after that, so that you can decide calmly

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
stalosia-shchos = Has something happened that makes you worried about your data? If someone has been careless with it, we’ll look into that separately

# content/5-skladni-sytuatsii/5.3.14-vidklykannia-zhody.md
chastynu-zapysiv-zakon = The law requires us to keep some of the records even without your consent. We’ll explain to you in writing which records these are and what they are for

## 6. Зворотний зв’язок із клієнтами. Розгляд заяв, пропозицій та скарг громадян

# content/6-zvorotnyi-zviazok/README.md
diakuiu-skazaly-siadmo = Thank you for telling us about this. Let’s sit down, and I’ll make a note of everything and explain what happens next

## 6.1. Зворотний зв’язок від клієнтів

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
nashoi-rozmovy = What was most useful for you in our conversation, and what is still unclear?

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
vazhlyvo-znaty-chym = It’s important for us to know how it all turns out. May we call you in about a month and ask you a few questions?

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
# $name — [ім’я]
# $office — [назва центру]
dobryi-den-khochu = Hello! I’m { $name } from { $office }, and I’d like to ask you a few questions. Your answers won’t affect your case in any way

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
# $number — ___
# $office — [назва центру]
diakuiemo-vidhuk-vazhlyvo = Thank you for your feedback. It’s important for us to look into this, so please call { $office } on { $number }

# content/6-zvorotnyi-zviazok/6.1-zvorotnyi-zviazok.md
zvernuly-uvahu-vazhko = You pointed out that we’re hard to find. We’ve put up a sign – thank you

## 6.2. Розгляд звернень громадян: основні аспекти

# content/6-zvorotnyi-zviazok/6.2-rozghliad-zvernen.md
maiete-pravo-zvernutysia = You have the right to put this in writing, and I’ll show you how to do it, even if your complaint is about our centre

# content/6-zvorotnyi-zviazok/6.2-rozghliad-zvernen.md
# $date — [дата]
# $date2 — [дата]
# $number — ___
zvernennia-zareiestrovano-2 = Your application was registered on { $date }, and its number is { $number }. If you haven’t had an answer by { $date2 }, call me, and I’ll find out what stage it’s at

# content/6-zvorotnyi-zviazok/6.2-rozghliad-zvernen.md
# $request — [прохання]
prosyly-pereviryly = Your request was: { $request }. We’ve looked into it, and we’re writing to let you know the result

## 6.3. Розгляд звернень та скарг на дії працівників

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
prykro-vyishlo-rozkazhit = I’m sorry it turned out this way. Please tell me step by step what happened and what you would like us to do

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
skarha-vplyne-dopomohu = Your complaint won’t affect the help you’re getting. If it would put your mind at rest, another lawyer can see you from now on

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
# $date — [дата]
# $name — [ім’я]
napyshete-sami-zapyshu = Will you write it yourself, or shall I write down what you tell me and give it to you to check? It will be considered by { $name }, and you’ll have an answer by { $date }

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
pomylyvsia-pomylylasia = I made a mistake when I explained the procedure to you. I’m sorry, I’ll put it all right now

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
# $date — [дата]
nadiishla-skarha-shchodo = We’ve received a complaint about your appointment with a client on { $date }. I haven’t drawn any conclusions yet, and I’d like to hear from you first

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
# $changes — [зміни]
maly-ratsiiu = You were right, we made a mistake. Here is what has already been put right: { $changes }

# content/6-zvorotnyi-zviazok/6.3-skarhy-na-pratsivnykiv.md
pereviryly-porushen = We’ve checked everything and found no breach of the rules. But we can see that we didn’t explain things clearly, and we’d like to do it again

## 6.4. Розгляд звернень та скарг на дії адвоката під час надання БВПД

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
# $time — [час]
nasampered-podbaimo = First of all, let’s make sure you don’t miss your court hearing. I’ll contact the lawyer today and call you by { $time }

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
vostannie-hovoryly = When did you last speak with your lawyer, and what did you agree on?

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
dopomohu-pryznachenoho = You don’t pay a lawyer appointed by the state anything for their help. Please tell me who asked for money, when and what for

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
shkoda-sud-vyrishyv = I’m sorry the court decided otherwise. Let’s look at why it decided that way and whether there’s still time to appeal

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
# $date — [дата]
dobryi-den-kliient-kazhe = Hello! Your client says they can’t get in touch with you, and the hearing is set for { $date }. How can we arrange for the two of you to talk as soon as possible?

# content/6-zvorotnyi-zviazok/6.4-skarhy-na-advokativ.md
zaminyty-advokata-mozhna = A lawyer can’t always be replaced, only on the grounds set out in the law. Please describe what happened, and we’ll check whether those grounds are there

## 7. Самовдосконалення та розвиток

# content/7-samovdoskonalennia/README.md
misiatsia-khochu = This month I’d like to get better at ending a conversation. Could you listen to how I do it a few times and tell me what you notice?

## 7.1. Організації, орієнтовані на навчання

# content/7-samovdoskonalennia/7.1-orhanizatsii-shcho-navchaiutsia.md
diakuiu-rozpovily-2 = Thank you for telling us. Let’s work out what in our procedure allowed this mistake to happen and what we should change

## 7.2. Групове мислення

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
persh-vyrishyty-nazvimo = Before we decide, let’s name at least three reasons why this might not work

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
diakuiu-skazaly-vholos = Thank you for saying that out loud. Please tell us more about what you see that we don’t

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
tezh-khochu-vytrachaly = I don’t want us to waste time either. But the letter mentions a deadline, so I suggest we read it again before we answer

# content/7-samovdoskonalennia/7.2-hrupove-myslennia.md
# $decision — [рішення]
chas-narady-navazhyvsia = I didn’t have the courage to say so during the meeting, but I have doubts about { $decision }. Could we come back to this tomorrow?

## 7.3. Вибірковість сприйняття

# content/7-samovdoskonalennia/7.3-vybirkovist-spryiniattia.md
rozkazhit-ziavyvsia = Please tell me how this signature came to be here

# content/7-samovdoskonalennia/7.3-vybirkovist-spryiniattia.md
mih-mohla-shchos-vazhlyve = I may have missed something important. What haven’t I asked about that I should have?

## 7.4. Інші обмежувальні установки

# content/7-samovdoskonalennia/7.4-obmezhuvalni-ustanovky.md
poky-vazhko-hovoryty = I still find it hard to talk with people who shout. Please show me how you do it

# content/7-samovdoskonalennia/7.4-obmezhuvalni-ustanovky.md
# $topic — [тема]
dopomozhit-pytanniam = Please help me with a question about { $topic }. I’ve looked through the law and the guidance, but I’m not sure I’ve understood it correctly

## 7.5. Виявлення своєї зони розвитку

# content/7-samovdoskonalennia/7.5-zona-rozvytku.md
chuly-sohodni-poiasniuvav = You heard me explaining a refusal today. At what point did the client stop following me?

# content/7-samovdoskonalennia/7.5-zona-rozvytku.md
nazvit-odnu-rich-yaku = Please name one thing I should keep doing and one thing I should try doing differently

# content/7-samovdoskonalennia/7.5-zona-rozvytku.md
diakuiu-vidvertist-treba = Thank you for being frank. I need to think it over, and I’ll come back to you with what I’ve decided

## 7.6. Що, крім знань? Емоційний інтелект

# content/7-samovdoskonalennia/7.6-emotsiinyi-intelekt.md
rozmova-vydalasia = This has been a difficult conversation for both of us. Let’s take a five-minute break and then carry on

# content/7-samovdoskonalennia/7.6-emotsiinyi-intelekt.md
bachu-rozmova-vazhkoiu = I can see that was a difficult conversation. Would you like to talk about it, or would you rather sit quietly for a bit?

# content/7-samovdoskonalennia/7.6-emotsiinyi-intelekt.md
poperednoi-rozmovy-treba = I need to recover after that last conversation. Could you see the next person instead of me?

## 7.7. Відкритість до навчання та розвитку

# content/7-samovdoskonalennia/7.7-vidkrytist-do-navchannia.md
khochu-zrozumity = I’d like to understand your comment. Could you please give me an example of when this happened?

# content/7-samovdoskonalennia/7.7-vidkrytist-do-navchannia.md
mozhlyvo-maiete-ratsiiu = You may be right. I’ll take a look at myself and tell you what I find

# content/7-samovdoskonalennia/7.7-vidkrytist-do-navchannia.md
proponuiu-dva-tyzhni = I suggest we try booking appointments by phone for two weeks and see whether the queue gets shorter. If it doesn’t, we’ll go back to the way we do it now

## 7.8. Навчання на основі досвіду

# content/7-samovdoskonalennia/7.8-navchannia-na-dosvidi.md
pomylyvsia-pomylylasia-2 = I made a mistake when I gave you the name of the wrong authority. I apologise. Here is the right address, and I’ve already called to make sure they’ll see you

# content/7-samovdoskonalennia/7.8-navchannia-na-dosvidi.md
# $action — [дія]
# $number — [номер]
propustyv-propustyla = I missed a deadline in case { $number }. Here is how I suggest putting it right: { $action }. Do you agree?

# content/7-samovdoskonalennia/7.8-navchannia-na-dosvidi.md
# $topic — [тема]
pomityv-pomityla-lysti = I noticed an inaccuracy in the letter about { $topic }. Would you like us to correct it together before we send it?

## 7.9. Методи й форми навчання. Можливості для розвитку фронтлайнерів

# content/7-samovdoskonalennia/7.9-metody-navchannia.md
mozhna-posydity-poruch = May I sit in on your conversation? I’d like to see how you ask clarifying questions

# content/7-samovdoskonalennia/7.9-metody-navchannia.md
# $name — [ім’я]
sohodni-navchaietsia = { $name } is here with me today, learning the job. Are you happy for the three of us to talk together? If you’d rather not, we’ll talk just the two of us

# content/7-samovdoskonalennia/7.9-metody-navchannia.md
khochu-rozibraty = I’d like to go over one case in supervision without naming the client. What troubles me isn’t the law but how I react

## Додаток А. Кейс-менеджмент

# content/dodatky/a-keis-menedzhment.md
skladimo-plan-odnu = Let’s make a one-page plan: what you do, what I do and by what day. What matters most for you to sort out first?

# content/dodatky/a-keis-menedzhment.md
khto-shche-dopomahaie = Who else is helping you? May I speak with them, and what exactly about?

# content/dodatky/a-keis-menedzhment.md
# $date — [дата]
zustrinmosia-podyvimosia = Let’s meet on { $date } and see how things have gone. If anything changes before then, call me, don’t wait

# content/dodatky/a-keis-menedzhment.md
zrobyly-planuvaly-teper = We’ve done everything we planned. You know the way now, and if you need us, we’re here

## Додаток Б. Посилення правової спроможності громад завдяки параюристам

# content/dodatky/b-pravova-spromozhnist-hromad.md
yuryst-znaiu-koho = I’m not a lawyer, but I know who to turn to, and I can go with you. Would you like me to book you a consultation?

# content/dodatky/b-pravova-spromozhnist-hromad.md
yakymy-neharazdamy-liudy = What troubles do people in your community most often have to face on their own? Who helps them now?

# content/dodatky/b-pravova-spromozhnist-hromad.md
znaty-zakony-potribno = You don’t need to know all the laws. You need to be able to listen and to call us in at the right time

## Додаток В. Альтернативні способи врегулювання спорів, конфліктів. Медіація

# content/dodatky/v-mediatsiia.md
mediator-vyrishuie-khto = A mediator doesn’t decide who is right; a mediator helps both sides come to an agreement. You don’t have to agree to anything, and you can stop the conversation at any time

# content/dodatky/v-mediatsiia.md
dovedetsia-spilkuvatysia = Will you have to deal with this person after the dispute is over?

# content/dodatky/v-mediatsiia.md
uiavit-rozviazalosia = Imagine that everything has been settled well. What would be different then?

# content/dodatky/v-mediatsiia.md
rozpytaty-mediatora-shche = Asking a mediator questions doesn’t mean you’re agreeing to it. And if you can’t reach an agreement, you’ll still be able to go to court

## Додаток Г. Роль юриста як радника в медіації: практичні та етичні міркування

# content/dodatky/h-rol-yurysta.md
tsii-superechtsi = What matters most to you in this dispute, apart from money?

# content/dodatky/h-rol-yurysta.md
domovytysia-vdastsia = If you can’t reach an agreement, what will you do? Let’s work out together how much time, money and energy it would take

# content/dodatky/h-rol-yurysta.md
# $name — [ім’я]
mozhna-perervu-desiat = Could we have a ten-minute break? I’d like to discuss this offer with { $name } in private

# content/dodatky/h-rol-yurysta.md
persh-pidpysaty-uiavit = Before you sign, imagine an ordinary Tuesday six months from now. Will you be able to keep to this, and are you sure you won’t regret it?

## Додаток Д. Приклад звернення про надання БППД

# content/dodatky/d-pryklad-zvernennia.md
rozkazhit-rozpovily = Tell me about it the way you’d tell a neighbour. And then we’ll write it down together in three sentences

# content/dodatky/d-pryklad-zvernennia.md
stalosia-papir-yakomu = When exactly did this happen, and is there any paper that shows the date?

# content/dodatky/d-pryklad-zvernennia.md
zakony-znaidemo-potribno = We’ll find the laws. All we need from you is to make it clear what happened and what you want

## Додаток Е. Вправи на релаксацію

# content/dodatky/e-relaksatsiia.md
khochete-razom-zrobymo = Would you like us to do a few slow breaths out together? If it starts to feel unpleasant, we’ll stop straight away

## Додаток Ж. Підхід «уповноважування» в роботі з постраждалими від домашнього насильства

# content/dodatky/zh-upovnovazhuvannia.md
mozhna-zrobyty-zaraz = Here is what can be done right now, and here is what can be done later. Which of these steps would you like to know more about?

# content/dodatky/zh-upovnovazhuvannia.md
znaiete-liudynu-krashche = You know this person better than I do. How do you think they will behave if we file the application?

# content/dodatky/zh-upovnovazhuvannia.md
zumily-podbaty-stilky = You’ve managed to take care of yourself so many times. What helped you then?

# content/dodatky/zh-upovnovazhuvannia.md
tryvozhyt-bezpeka-kazhu = I’m worried about your safety, and I’m telling you so openly. The decision is yours, and we’ll help you whenever you come

## Додаток И. Міфи про домашнє насильство

# content/dodatky/y-mify.md
byly-oznachaie-nichoho = The fact that you weren’t beaten doesn’t mean nothing happened. Please tell me what you’re afraid of at home

# content/dodatky/y-mify.md
zakhyst-nasylstva-pravo = Protection from violence is your right. By asking for help you aren’t washing dirty linen in public, you’re taking care of yourself

# content/dodatky/y-mify.md
khoch-yakoiu-svarka-byty = Whatever the quarrel was like, nobody had the right to hit you

# content/dodatky/y-mify.md
pity-buvaie-duzhe-skladno = Leaving can be very hard, and nobody has the right to rush you. Let’s think about what would make your next step safer

# content/dodatky/y-mify.md
dobre-rozpovily-zakon = It’s good that you’ve told me. The law protects you just as it protects anyone else

# content/dodatky/y-mify.md
ditiam-potribna-bezpeka = Your children need to be safe, and they need you to be safe too. Let’s talk about how to take care of them and of you at the same time

# content/dodatky/y-mify.md
mohla-zabraty-zaiavu-yii = She may have withdrawn her statement because she’s afraid. What matters to us is that next time she comes back to us and isn’t left on her own

# content/dodatky/y-mify.md
mozhna-liubyty-liudynu = You can love someone, feel for them and at the same time not let yourself be hurt. You both need help, and your safety can’t wait

## Додаток К. Міжнародні договори про правову допомогу

# content/dodatky/k-mizhnarodni-dohovory.md
# $date — [дата]
pravo-bezoplatnoho = Your right to a lawyer free of charge may depend on a treaty between Ukraine and your country. I’ll check whether it’s in force and get back to you by { $date }

# content/dodatky/k-mizhnarodni-dohovory.md
konsultatsiiu-otrymaiete = You’ll get a consultation whatever your citizenship. And let’s also check whether you belong to any other category of people who have the right to a lawyer

## Додаток Л. Приклад запитань для опитування клієнтів

# content/dodatky/l-zapytannia-kliientam.md
khochemo-pratsiuvaty = We’d like to do our work better. Would you mind answering a few short questions? You don’t have to, and it won’t affect your case

# content/dodatky/l-zapytannia-kliientam.md
chytatymu-zapytannia = I’ll read out the questions, and you just answer. I won’t write down your name

## Додаток М. Реєстрація звернень громадян, які не стосуються правничої допомоги

# content/dodatky/m-reiestratsiia-inshykh-zvernen.md
prosyte-dvi-rechi = You’re asking for two things: help with your case and for us to look into your complaint. I’ll register both so that neither gets lost. Is that right?

# content/dodatky/m-reiestratsiia-inshykh-zvernen.md
datu-nomer-postavyv = I’ve put the date and number on your copy as well. Please keep it: it proves that we received your letter

## Додаток Н. Порядок надання БПД працівниками центрів

# content/dodatky/n-poriadok-nadannia.md
zaraz-zareiestruiu-potim = I’ll register you now, and then we’ll talk about your question. Is there anything urgent I should know about straight away?

# content/dodatky/n-poriadok-nadannia.md
# $date — [дата]
# $document — [документ]
otzhe-sohodni-robymo = So, today we’re preparing { $document }, and we’ll consider the question of a lawyer separately. I’ll let you know the decision by { $date }

# content/dodatky/n-poriadok-nadannia.md
robytymete-dali-koho = What will you do next, and who will you call if something goes wrong?
