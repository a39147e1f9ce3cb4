### Les fichiers à emporter, d’un service et de l’institution.

## Boutons (32 caractères au plus)

button-file-pdf = Rapport (PDF)
button-file-xlsx = Toutes les réponses (Excel)
button-file-pptx = Diapositives pour le conseil
button-file-picture = Image par principe (PNG)
button-file-spread = Image des réponses (PNG)
button-file-relations = Qui dépend de qui (PNG)
button-own-report = Mon rapport (PDF)

## Quel fichier

files-section = fichiers
files-choose = Choisissez-en un : je le fais dans votre langue et je l’envoie ci-dessous.
# Là où la personne qui lit peut voir qui a dit quoi.
files-names = Le fichier Excel peut contenir des noms et des remarques. Faites attention à qui vous le donnez.

department-file-pdf = <b>Rapport</b> (PDF) : où en est le service, que corriger en premier et comment, ce qui a changé, et toutes les réponses comptées. À imprimer ou à transmettre.
department-file-xlsx = <b>Toutes les réponses</b> (Excel) : une feuille à lire, et un tableau pour calculer.
department-file-picture = <b>Image par principe</b> (PNG) : les chiffres du service sur une page.
department-file-spread = <b>Image des réponses</b> (PNG) : comment l’équipe a répondu à chaque question, et où les avis sont partagés.

institution-file-pdf = <b>Rapport</b> (PDF) : où en est l’institution, ses priorités, la stratégie en trois vagues, et le premier pas de chaque service.
institution-file-xlsx = <b>Toutes les réponses</b> (Excel) : une feuille à lire, et un tableau pour calculer.
institution-file-pptx = <b>Diapositives pour le conseil</b> (PowerPoint) : où vous en êtes, ce qui vient d’abord et que décider, avec des notes pour la personne qui parle.
institution-file-picture = <b>Image par principe</b> (PNG) : tous les services et tous les principes sur une page.
institution-file-relations = <b>Qui dépend de qui</b> (PNG) : comment les services dépendent les uns des autres.

## Un fichier

# Ce qui est en train d’être fait, et la première ligne sous le fichier.
file-what = { $file }, { $about }
file-caption =
    <b>{ $what }</b>
    { $day }

file-pdf = Rapport
file-xlsx = Toutes les réponses
file-pptx = Diapositives pour le conseil
file-picture = Image par principe
file-spread = Image des réponses
file-relations = Qui dépend de qui
file-own = Mon rapport

# Une feuille d’Excel contient environ un million de lignes.
file-too-long = Il y a plus de réponses qu’une feuille n’en contient. Emportez-les service par service, s’il vous plaît.
