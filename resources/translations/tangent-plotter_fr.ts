<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>TangentPlotter</name>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>This is no function with a derivative; no rule fits it.</source>
        <translation>Ce n'est pas une fonction dérivable ; aucune règle ne s'applique.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>Try a shorter expression, or name a part of it.</source>
        <translation>Essayer une expression plus courte, ou nommer une partie.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>The derivative is too long to be written down.</source>
        <translation>La dérivée est trop longue pour être écrite.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>The derivation has too many steps to be shown.</source>
        <translation>Le calcul a trop d'étapes pour être montré.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>Differentiate each function.</source>
        <translation>Dériver chaque fonction.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>{rule}, difficulty {difficulty}, seed {seed}</source>
        <translation>{rule}, difficulté {difficulty}, numéro {seed}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>Key</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>Mixed rules</source>
        <translation>Règles mélangées</translation>
    </message>
    <message>
        <location filename="plotter/calculus/existence.py"/>
        <source>This has no real value anywhere, so it has no derivative.</source>
        <translation>Ceci n’a nulle part de valeur réelle, donc pas de dérivée.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/existence.py"/>
        <source>Look for a division by 0, or a root or logarithm of what is always negative.</source>
        <translation>Cherche une division par 0, ou une racine ou un logarithme de ce qui est toujours négatif.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>as derived</source>
        <translation>telle qu'obtenue</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>simplified</source>
        <translation>simplifiée</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>factored</source>
        <translation>factorisée</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>expanded</source>
        <translation>développée</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>over a common denominator</source>
        <translation>au même dénominateur</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>At {variable} = {x}</source>
        <translation>En {variable} = {x}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{name} does not occur in the function, so it cannot occur in its derivative.</source>
        <translation>{name} ne figure pas dans la fonction, donc pas non plus dans sa dérivée.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This differs from the derivative at points of the domain.</source>
        <translation>Cela diffère de la dérivée en des points du domaine.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is too much by the constant {apart}.</source>
        <translation>C'est trop grand de la constante {apart}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{here} the slope is {right}, and this gives {found}.</source>
        <translation>{here} la pente vaut {right}, et ceci donne {found}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is the derivative by {name}; {variable} is the variable.</source>
        <translation>C'est la dérivée par rapport à {name} ; la variable est {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>the opposite</source>
        <translation>l'opposé</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{ratio} times</source>
        <translation>{ratio} fois la valeur</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>No point was found at which this could be compared.</source>
        <translation>Aucun point n'a été trouvé où comparer.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{here} the slope is {right}, and this has no value.</source>
        <translation>{here} la pente vaut {right}, et ceci n'a pas de valeur.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is the function itself, not its derivative.</source>
        <translation>C'est la fonction elle-même, pas sa dérivée.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is the second derivative.</source>
        <translation>C'est la dérivée seconde.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This was integrated: its derivative is the function.</source>
        <translation>Ceci a été intégré : sa dérivée est la fonction.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is {factor} of the derivative.</source>
        <translation>C'est {factor} de la dérivée.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>The term {shown} is missing.</source>
        <translation>Le terme {shown} manque.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>The term {shown} has the wrong sign.</source>
        <translation>Le terme {shown} a le mauvais signe.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>The term {shown} has the wrong factor.</source>
        <translation>Le terme {shown} a le mauvais facteur.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/equations.py"/>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/formats.py"/>
        <source>Plain text</source>
        <translation>Texte simple</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/formats.py"/>
        <source>HTML with MathML</source>
        <translation>HTML avec MathML</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/formats.py"/>
        <source>Words for reading aloud</source>
        <translation>Mots à lire à voix haute</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/html.py"/>
        <source>The derivative of {function}</source>
        <translation>La dérivée de {function}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/html.py"/>
        <source>Holds where {conditions}.</source>
        <translation>Valable pour {conditions}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/html.py"/>
        <source>Failed: {reason}</source>
        <translation>Échec : {reason}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/latex.py"/>
        <source>Derivative of {function}</source>
        <translation>Dérivée de {function}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/latex.py"/>
        <source>With {parts}:</source>
        <translation>Avec {parts} :</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/latex.py"/>
        <source>Failed:</source>
        <translation>Échec :</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/markdown.py"/>
        <source>Derivative</source>
        <translation>Dérivée</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/plain.py"/>
        <source>{indent}holds where {condition}</source>
        <translation>{indent}valable pour {condition}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/plain.py"/>
        <source>{indent}FAILED: {failed}</source>
        <translation>{indent}ÉCHEC : {failed}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/plain.py"/>
        <source>simplified: {simplified}</source>
        <translation>simplifié : {simplified}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/plain.py"/>
        <source>holds where {joined}</source>
        <translation>valable pour {joined}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{left} equals {sides}.</source>
        <translation>{left} égale {sides}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{name} of {variable}</source>
        <translation>{name} de {variable}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{name} is {expression}</source>
        <translation>{name} est {expression}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>The {times}partial derivative of {name} by {variable}</source>
        <translation>La {times}dérivée partielle de {name} par rapport à {variable}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{name} equals {derivative}.</source>
        <translation>{name} égale {derivative}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>, {name} prime is {derivative}</source>
        <translation>, {name} prime est {derivative}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>It holds where {condition}.</source>
        <translation>Valable pour {condition}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>Step {number}. {write_step}</source>
        <translation>Étape {number}. {write_step}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{order}th </source>
        <translation>{order}e </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>Simplified, {simplified}.</source>
        <translation>Simplifié, {simplified}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>It holds where {held}.</source>
        <translation>Valable pour {held}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>, which equals </source>
        <translation>, ce qui égale </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source> prime</source>
        <translation> prime</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>second </source>
        <translation>deuxième </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>This step failed its check and must not be relied on: at {place} it gives {stated}, but the slope is {expected}.</source>
        <translation>Cette étape n'a pas passé le contrôle, il ne faut pas s'y fier : en {place} elle donne {stated}, mais la pente est {expected}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>{last} is held constant.</source>
        <translation>{last} reste constant.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>{first} and {last} are held constant.</source>
        <translation>{first} et {last} restent constants.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>undefined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>as written</source>
        <translation>telle qu'écrite</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>quotient as product</source>
        <translation>quotient en produit</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>simplified first</source>
        <translation>simplifiée d'abord</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>expanded first</source>
        <translation>développée d'abord</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>by definition</source>
        <translation>par définition</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/absolute_value.py"/>
        <source>Derivative of the absolute value</source>
        <translation>Dérivée de la valeur absolue</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/absolute_value.py"/>
        <source>The slope is 1 right of 0 and −1 left of it; at 0 there is a corner.</source>
        <translation>La pente est 1 à droite de 0 et −1 à gauche ; en 0 il y a un point anguleux.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/absolute_value.py"/>
        <source>The sign is constant on either side of 0 and jumps there.</source>
        <translation>Le signe est constant de chaque côté de 0 et y saute.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/chain.py"/>
        <source>Chain rule</source>
        <translation>Règle de la chaîne</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/chain.py"/>
        <source>The inner part {u} contains {variable} and is more than {variable} alone.</source>
        <translation>La partie intérieure {u} contient {variable} et n'est pas {variable} seul.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant.py"/>
        <source>Constant rule</source>
        <translation>Règle de la constante</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant.py"/>
        <source>It does not contain {variable}, so it does not change.</source>
        <translation>{variable} n'y figure pas, donc rien ne change.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>Constant multiple rule</source>
        <translation>Règle du facteur constant</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>The constant factor stays; only the rest is differentiated.</source>
        <translation>Le facteur constant reste ; seul le reste est dérivé.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>The minus sign is the constant factor −1; it stays.</source>
        <translation>Le signe moins est le facteur constant −1 ; il reste.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>Dividing by a constant is a constant factor; it stays.</source>
        <translation>Diviser par une constante est un facteur constant ; il reste.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>A constant over something is that constant times 1/v.</source>
        <translation>Une constante sur quelque chose est cette constante fois 1/v.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/definition.py"/>
        <source>By definition</source>
        <translation>Par définition</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/definition.py"/>
        <source>The {spoken} function is short for this expression.</source>
        <translation>La fonction {spoken} abrège cette expression.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/difference_quotient.py"/>
        <source>Limit of the difference quotient</source>
        <translation>Limite du taux d'accroissement</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/difference_quotient.py"/>
        <source>The slope at {variable} is what the slopes of the secants between {variable} and {variable} + {h} approach as {h} goes to 0.</source>
        <translation>La pente en {variable} est ce dont s'approchent les pentes des sécantes entre {variable} et {variable} + {h} quand {h} tend vers 0.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/error_function.py"/>
        <source>Derivative of the error function</source>
        <translation>Dérivée de la fonction d'erreur</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>Exponential rule</source>
        <translation>Règle de l'exponentielle</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>A negative base has real powers at single exponents only, so there is no derivative.</source>
        <translation>Une base négative n'a de puissances réelles qu'en des exposants isolés, donc il n'y a pas de dérivée.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>If the minus sign is meant for the whole power, leave out the brackets.</source>
        <translation>Si le signe moins porte sur toute la puissance, enlever les parenthèses.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>A constant is raised to the power {variable}.</source>
        <translation>Une constante est élevée à la puissance {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>0 to any positive power is 0.</source>
        <translation>0 à toute puissance positive vaut 0.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>The exponential function is its own derivative.</source>
        <translation>L'exponentielle est sa propre dérivée.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/function.py"/>
        <source>The derivative of the {spoken} is one to know by heart.</source>
        <translation>Cette dérivée est à savoir par cœur ({spoken}).</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/gamma_function.py"/>
        <source>Derivative of the gamma function</source>
        <translation>Dérivée de la fonction gamma</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/gamma_function.py"/>
        <source>Each polygamma function is the derivative of the one before.</source>
        <translation>Chaque fonction polygamma est la dérivée de la précédente.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/hyperbolic.py"/>
        <source>Derivative of a hyperbolic function</source>
        <translation>Dérivée d'une fonction hyperbolique</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/inverse_hyperbolic.py"/>
        <source>Derivative of an inverse hyperbolic function</source>
        <translation>Dérivée d'une fonction hyperbolique réciproque</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/inverse_trigonometric.py"/>
        <source>Derivative of an inverse trigonometric function</source>
        <translation>Dérivée d'une fonction trigonométrique réciproque</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithm.py"/>
        <source>Logarithm rule</source>
        <translation>Règle du logarithme</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithm.py"/>
        <source>A logarithm to a constant base is ln x divided by a constant.</source>
        <translation>Un logarithme de base constante est ln x divisé par une constante.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithmic_differentiation.py"/>
        <source>Logarithmic differentiation</source>
        <translation>Dérivation logarithmique</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithmic_differentiation.py"/>
        <source>Base and exponent both contain {variable}: take logarithms of both sides, ln y = v · ln u, and differentiate.</source>
        <translation>La base et l'exposant contiennent {variable} : prendre le logarithme des deux côtés, ln y = v · ln u, et dériver.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithmic_product.py"/>
        <source>The logarithm of a product is the sum of the logarithms of its factors: (ln y)′ = y′ / y, so each factor adds its own share.</source>
        <translation>Le logarithme d'un produit est la somme des logarithmes des facteurs : (ln y)′ = y′ / y, donc chaque facteur apporte sa part.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>Piece by piece</source>
        <translation>Morceau par morceau</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>At {variable} = {point}</source>
        <translation>En {variable} = {point}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>{place} the pieces do not meet: no derivative there.</source>
        <translation>{place} les morceaux ne se rejoignent pas : pas de dérivée.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>smallest</source>
        <translation>plus petite</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>largest</source>
        <translation>plus grande</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>{place} values and slopes agree: the derivative goes on without a break.</source>
        <translation>{place} les valeurs et les pentes coïncident : la dérivée continue sans rupture.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>{place} the pieces meet with different slopes: a corner, no derivative there.</source>
        <translation>{place} les morceaux se rejoignent avec des pentes différentes : un point anguleux, pas de dérivée.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>Each piece is differentiated by itself.</source>
        <translation>Chaque morceau est dérivé à part.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>Where one part is the {which}, its derivative is the one that counts; where two of them cross there is a corner.</source>
        <translation>Là où une partie est la {which}, c'est sa dérivée qui compte ; là où deux se croisent, il y a un point anguleux.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/power.py"/>
        <source>Power rule</source>
        <translation>Règle de la puissance</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/power.py"/>
        <source>{variable} is raised to a constant power.</source>
        <translation>{variable} est élevé à une puissance constante.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All factors contain {variable}.</source>
        <translation>Tous les facteurs contiennent {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>Both factors contain {variable}.</source>
        <translation>Les deux facteurs contiennent {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All three factors contain {variable}.</source>
        <translation>Les trois facteurs contiennent {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All four factors contain {variable}.</source>
        <translation>Les quatre facteurs contiennent {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All five factors contain {variable}.</source>
        <translation>Les cinq facteurs contiennent {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>Product rule</source>
        <translation>Règle du produit</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Quotient rule</source>
        <translation>Règle du quotient</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Numerator and denominator both contain {variable}.</source>
        <translation>Le numérateur et le dénominateur contiennent {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Only the denominator contains {variable}.</source>
        <translation>Seul le dénominateur contient {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Quotient rule for 1/v</source>
        <translation>Règle du quotient pour 1/v</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/root.py"/>
        <source>Root rule</source>
        <translation>Règle de la racine</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/root.py"/>
        <source>A root is a power with a fraction as exponent.</source>
        <translation>Une racine est une puissance à exposant fractionnaire.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Derivative of a step function</source>
        <translation>Dérivée d'une fonction en escalier</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Between two jumps it is constant; where it jumps there is no derivative.</source>
        <translation>Entre deux sauts elle est constante ; là où elle saute il n'y a pas de dérivée.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Between two jumps it grows exactly as fast as its argument.</source>
        <translation>Entre deux sauts elle croît exactement comme son argument.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Between two jumps of the exponent it is constant; where it jumps there is no derivative.</source>
        <translation>Entre deux sauts de l'exposant elle est constante ; là où il saute il n'y a pas de dérivée.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>Sum rule</source>
        <translation>Règle de la somme</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>A difference is differentiated term by term.</source>
        <translation>Une différence se dérive terme à terme.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>A sum is differentiated term by term.</source>
        <translation>Une somme se dérive terme à terme.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>Difference rule</source>
        <translation>Règle de la différence</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/trigonometric.py"/>
        <source>Derivative of a trigonometric function</source>
        <translation>Dérivée d'une fonction trigonométrique</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/variable.py"/>
        <source>Derivative of the variable</source>
        <translation>Dérivée de la variable</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/variable.py"/>
        <source>{name} grows exactly as fast as {name}.</source>
        <translation>{name} croît exactement comme {name}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>A constant does not change: its derivative is 0.</source>
        <translation>Une constante ne change pas : sa dérivée est 0.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The constant factor stays: (c · u)′ = c · u′.</source>
        <translation>Le facteur constant reste : (c · u)′ = c · u′.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Only the derivative of a constant alone is 0; as a factor it stays.</source>
        <translation>Seule la dérivée d'une constante isolée est 0 ; comme facteur elle reste.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The power rule: n comes in front, and the exponent becomes n − 1.</source>
        <translation>La règle de la puissance : n passe devant, l'exposant devient n − 1.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Each term keeps its sign.</source>
        <translation>Chaque terme garde son signe.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>One term was left as it is; each term is differentiated.</source>
        <translation>Un terme est resté tel quel ; chaque terme se dérive.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The other factor is still to be differentiated.</source>
        <translation>L'autre facteur est encore à dériver.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The minus sign stays in front.</source>
        <translation>Le signe moins reste devant.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Dividing by a constant stays as it is.</source>
        <translation>Diviser par une constante reste tel quel.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Every term has its own derivative.</source>
        <translation>Chaque terme a sa propre dérivée.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>By heart: ({before})′ = {after}.</source>
        <translation>À savoir par cœur : ({before})′ = {after}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>{function} is the inverse function, not 1/{plain}. {heart}</source>
        <translation>{function} est la fonction réciproque, pas 1/{plain}. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The variable is in the exponent: (aˣ)′ = aˣ · ln a, not the power rule.</source>
        <translation>La variable est dans l'exposant : (aˣ)′ = aˣ · ln a, pas la règle de la puissance.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The factor ln a belongs to a base other than e: (aˣ)′ = aˣ · ln a.</source>
        <translation>Le facteur ln a va avec une base autre que e : (aˣ)′ = aˣ · ln a.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>(ln x)′ = 1 / x, and (log_b x)′ = 1 / (x · ln b).</source>
        <translation>(ln x)′ = 1 / x, et (log_b x)′ = 1 / (x · ln b).</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>(√x)′ = 1 / (2√x), as √x = x^(1/2).</source>
        <translation>(√x)′ = 1 / (2√x), car √x = x^(1/2).</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>(|x|)′ is 1 right of 0 and −1 left of it: x / |x|.</source>
        <translation>(|x|)′ vaut 1 à droite de 0 et −1 à gauche : x / |x|.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The sign is the other one. {heart}</source>
        <translation>Le signe est l'autre. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>That is the derivative of {name}. {heart}</source>
        <translation>C'est la dérivée de {name}. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>A root is missing. {heart}</source>
        <translation>Il manque une racine. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>aˣ stays as a factor: (aˣ)′ = aˣ · ln a.</source>
        <translation>aˣ reste comme facteur : (aˣ)′ = aˣ · ln a.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>A square is missing. {heart}</source>
        <translation>Il manque un carré. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The root stays below the line. {rule}</source>
        <translation>La racine reste sous la barre. {rule}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The chain rule: (f(u))′ = f′(u) · u′.</source>
        <translation>La règle de la chaîne : (f(u))′ = f′(u) · u′.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>Base and exponent both change: (uᵛ)′ = uᵛ · (v′ · ln u + v · u′ / u).</source>
        <translation>La base et l'exposant changent : (uᵛ)′ = uᵛ · (v′ · ln u + v · u′ / u).</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The inner derivative u′ is missing. </source>
        <translation>La dérivée intérieure u′ manque. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The power rule is for constant exponents only. </source>
        <translation>La règle de la puissance ne vaut que pour un exposant constant. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The exponential rule is for constant bases only. </source>
        <translation>La règle de l'exponentielle ne vaut que pour une base constante. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The inner function stays inside f′. </source>
        <translation>La fonction intérieure reste dans f′. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The outer function is differentiated too. </source>
        <translation>La fonction extérieure se dérive aussi. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>Both functions are to be differentiated. </source>
        <translation>Les deux fonctions sont à dériver. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>f′ and u′ are multiplied, not added. </source>
        <translation>f′ et u′ se multiplient, ne s'ajoutent pas. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The factor is u′, not u. </source>
        <translation>Le facteur est u′, pas u. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>By u′ one multiplies. </source>
        <translation>C'est par u′ qu'on multiplie. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The factor u′ comes once. </source>
        <translation>Le facteur u′ vient une fois. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>(ln y)′ = y′ / y, so y comes in front. </source>
        <translation>(ln y)′ = y′ / y, donc y passe devant. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The product rule: (u v)′ = u′ v + u v′.</source>
        <translation>La règle du produit : (u v)′ = u′ v + u v′.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The quotient rule: (u / v)′ = (u′ v − u v′) / v².</source>
        <translation>La règle du quotient : (u / v)′ = (u′ v − u v′) / v².</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>For 1/v: (1 / v)′ = −v′ / v².</source>
        <translation>Pour 1/v : (1 / v)′ = −v′ / v².</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The derivative of a product is not the product of the derivatives. </source>
        <translation>La dérivée d'un produit n'est pas le produit des dérivées. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Each derivative is multiplied by the other factor. </source>
        <translation>Chaque dérivée est multipliée par l'autre facteur. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The terms above the line are swapped: u′ v comes first. </source>
        <translation>Les termes au-dessus de la barre sont échangés : u′ v vient d'abord. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The denominator is squared. </source>
        <translation>Le dénominateur est au carré. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Derivatives are not simply divided. </source>
        <translation>Les dérivées ne se divisent pas simplement. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Above the line stands a difference. </source>
        <translation>Au-dessus de la barre il y a une différence. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The difference is divided by v². </source>
        <translation>La différence est divisée par v². </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The denominator v itself is squared. </source>
        <translation>C'est le dénominateur v lui-même qui est au carré. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The denominator v is squared, not u. </source>
        <translation>C'est le dénominateur v qui est au carré, pas u. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Both terms are needed. </source>
        <translation>Il faut les deux termes. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>This is the rule for a product. </source>
        <translation>C'est la règle d'un produit. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Each factor takes its turn. {product}</source>
        <translation>Chaque facteur a son tour. {product}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The terms are added. {product}</source>
        <translation>Les termes s'ajoutent. {product}</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source>The gradient points uphill.</source>
        <translation>Le gradient pointe vers le haut de la pente.</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source>To climb {function} is to descend −{function}.</source>
        <translation>Monter {function}, c'est descendre −{function}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source> Noise is added to it.</source>
        <translation> Un bruit s'y ajoute.</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source> Weight decay pulls towards 0.</source>
        <translation> La décroissance des poids tire vers 0.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>The table is too large: more than {largest_text} MB.</source>
        <translation>Le tableau est trop grand : plus de {largest_text} Mo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>There are no numbers yet. Write a point a line, for example 1.5, 2.</source>
        <translation>Il n'y a pas encore de nombres. Écrire un point par ligne, par exemple 1.5, 2.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>The table has names of columns, but no numbers below them.</source>
        <translation>Le tableau a des noms de colonnes, mais pas de nombres dessous.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>The table has {body} rows; at most {most_rows} can be used.</source>
        <translation>Le tableau a {body} lignes ; {most_rows} au plus peuvent servir.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {line} has {width} columns; at most {most_columns} can be used.</source>
        <translation>La ligne {line} a {width} colonnes ; {most_columns} au plus peuvent servir.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {line} has 1 column; a point needs at least two numbers (at most {most_columns} columns).</source>
        <translation>La ligne {line} a 1 colonne ; un point demande au moins deux nombres ({most_columns} colonnes au plus).</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Every row has an empty cell, so there is no point to fit.</source>
        <translation>Chaque ligne a une cellule vide, il n'y a donc aucun point à ajuster.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {number} has {cells} columns where the others have {width}.</source>
        <translation>La ligne {number} a {cells} colonnes, les autres en ont {width}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {number}: “{cell}” is not a number.</source>
        <translation>Ligne {number} : « {cell} » n'est pas un nombre.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: {f} keeps {moving} without end, to {height} at {x} after {step}. There is no {wanted} this way.</source>
        <translation>Diverge : {f} est {moving} sans fin, jusqu'à {height} en {x} après {step}. Ainsi il n'y a pas de {wanted}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>every fitted parabola has its vertex farther out than the last one</source>
        <translation>chaque parabole ajustée a son sommet plus loin que la précédente</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>No step from the start {x}: f or f′ is too large there to compute with. Start elsewhere.</source>
        <translation>Aucun pas depuis le départ {x} : f ou f′ y est trop grand pour le calcul. Partir d'ailleurs.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>at the start</source>
        <translation>au départ</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>at {x}</source>
        <translation>en {x}</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: η · f″ = {rate} {place}, above {limit}: every step overshoots by more. Try a rate below {rounded_down}.</source>
        <translation>Diverge : η · f″ = {rate} {place}, au-dessus de {limit} : chaque pas dépasse davantage. Essayer un taux sous {rounded_down}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>f″ {sign} 0 at the start, where Newton's method looks for a {opposite}</source>
        <translation>f″ {sign} 0 au départ, où la méthode de Newton cherche un {opposite}</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: {reason}; the steps keep growing, up to {at} in step {taken}. Start nearer to a {wanted}.</source>
        <translation>Diverge : {reason} ; les pas grandissent sans cesse, jusqu'à {at} au pas {taken}. Partir plus près d'un {wanted}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: the steps keep growing, up to {at} in step {taken}. Try a smaller rate.</source>
        <translation>Diverge : les pas grandissent sans cesse, jusqu'à {at} au pas {taken}. Essayer un taux plus petit.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>f″ = 0 at {at}: a straight line fits best, which has no vertex</source>
        <translation>f″ = 0 en {at} : le meilleur ajustement est une droite, qui n'a pas de sommet</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>f″ is not a usable number at {at}</source>
        <translation>f″ n'est pas un nombre utilisable en {at}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Stopped after {taken}. {reason}, so {label} has no step there. Start elsewhere, or take another method.</source>
        <translation>Arrêt après {taken}. {reason}, donc {label} n'a pas de pas ici. Partir d'ailleurs, ou prendre une autre méthode.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Stopped after {taken} at {x}: the steps became small, but the gradient is still {slope}. Try a larger rate.</source>
        <translation>Arrêt après {taken} en {x} : les pas sont devenus petits, mais le gradient est encore {slope}. Essayer un taux plus grand.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Converged to a {wanted} at {at}, where {f} = {height},{after}.</source>
        <translation>Converge vers un {wanted} en {at}, où {f} = {height},{after}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source> after {taken}</source>
        <translation> après {taken}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source> already at the start</source>
        <translation> dès le départ</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source> Try a smaller rate.</source>
        <translation> Essayer un taux plus petit.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Left the domain in step {taken}: {at}, where f is not defined.{hint}</source>
        <translation>Sortie du domaine au pas {taken} : {at}, où f n'est pas définie.{hint}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>the pole at {place}</source>
        <translation>le pôle en {place}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>a gap of the domain, as at {place}</source>
        <translation>un trou du domaine, par exemple en {place}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Left the domain in step {step}: the step from {x} to {x2} jumps over {what}. Try a smaller rate.</source>
        <translation>Sortie du domaine au pas {step} : le pas de {x} à {x2} saute par-dessus {what}. Essayer un taux plus petit.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Stopped in step {taken}: {at}, where f has no derivative.</source>
        <translation>Arrêt au pas {taken} : {at}, où f n'a pas de dérivée.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>The start {at} is outside the domain of f.</source>
        <translation>Le départ {at} est hors du domaine de f.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Converged to a {wanted} at {at}{after}: a corner, where f has no derivative.</source>
        <translation>Converge vers un {wanted} en {at}{after} : un point anguleux, où f n'a pas de dérivée.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>The start {at} has no gradient: f has no derivative there.</source>
        <translation>Le départ {at} n'a pas de gradient : f n'y a pas de dérivée.</translation>
    </message>
    <message>
        <location filename="plotter/descent/loss_objective.py"/>
        <source>The model contains {target}, which is what it is to predict.</source>
        <translation>Le modèle contient {target}, qu'il doit prédire.</translation>
    </message>
    <message>
        <location filename="plotter/descent/loss_objective.py"/>
        <source>The model has no parameter to fit, for example w in w x + b.</source>
        <translation>Le modèle n'a pas de paramètre à ajuster, par exemple w dans w x + b.</translation>
    </message>
    <message>
        <location filename="plotter/descent/loss_objective.py"/>
        <source>The data contain {number}, which is too large: numbers up to {largest} can be used.</source>
        <translation>Les données contiennent {number}, qui est trop grand : les nombres vont jusqu'à {largest}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Mean squared error</source>
        <translation>Erreur quadratique moyenne</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>how far the line is from the data, squared</source>
        <translation>la distance de la courbe aux données, au carré</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Mean absolute error</source>
        <translation>Erreur absolue moyenne</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>how far the line is from the data</source>
        <translation>la distance de la courbe aux données</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Huber loss</source>
        <translation>Perte de Huber</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>squared near the data, straight from a distance of 1 on</source>
        <translation>quadratique près des données, droite à partir d'une distance de 1</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Cross-entropy</source>
        <translation>Entropie croisée</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>how surprising the data are to the model's probabilities</source>
        <translation>combien les données surprennent les probabilités du modèle</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Targets must lie between 0 and 1, since the model's values are probabilities.</source>
        <translation>Les cibles doivent être entre 0 et 1, car les valeurs du modèle sont des probabilités.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizer.py"/>
        <source>keeps the division away from zero</source>
        <translation>garde le dénominateur loin de zéro</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizer.py"/>
        <source>pulls the point towards zero</source>
        <translation>tire le point vers zéro</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The average squared gradient.</source>
        <translation>Le gradient au carré moyen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The usual length of a step, times the gradient by its usual size.</source>
        <translation>La longueur habituelle d'un pas, fois le gradient sur sa taille habituelle.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The average squared step.</source>
        <translation>Le pas au carré moyen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>No rate to choose: a step is as long as the last ones were, by the gradient's size.</source>
        <translation>Aucun taux à choisir : un pas est aussi long que les derniers, selon la taille du gradient.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>Step.</source>
        <translation>Pas.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The gradient here.</source>
        <translation>Le gradient ici.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The step: the usual length of a step, times the gradient by its usual size.</source>
        <translation>Le pas : la longueur habituelle d'un pas, fois le gradient sur sa taille habituelle.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>Step; the rate is usually 1.</source>
        <translation>Pas ; le taux est d'ordinaire 1.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>how much of the past averages is kept</source>
        <translation>la part des moyennes passées qui est gardée</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>Step, the shorter the more has been walked before.</source>
        <translation>Pas, d'autant plus court qu'on a plus marché.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>The sum of all squared gradients; it never shrinks.</source>
        <translation>La somme de tous les gradients au carré ; elle ne diminue jamais.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>Every step is divided by the size of all gradients so far: first bold, then careful.</source>
        <translation>Chaque pas est divisé par la taille de tous les gradients passés : d'abord hardi, puis prudent.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>The rate itself shrinks from step to step.</source>
        <translation>Le taux lui-même diminue de pas en pas.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>makes the rate itself shrink</source>
        <translation>fait diminuer le taux lui-même</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>the sum before the first step</source>
        <translation>la somme avant le premier pas</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>how much of the past gradient is kept</source>
        <translation>la part du gradient passé qui est gardée</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>how much of the past squared gradient is kept</source>
        <translation>la part du gradient au carré passé qui est gardée</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>divides by the largest average so far instead of the present one</source>
        <translation>divise par la plus grande moyenne passée au lieu de l'actuelle</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Both averages began at zero; this makes up for it.</source>
        <translation>Les deux moyennes partaient de zéro ; ceci le compense.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>The average gradient, the recent ones counting most: where to.</source>
        <translation>Le gradient moyen, les récents comptant le plus : vers où.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>The average squared gradient: how steep it usually is.</source>
        <translation>Le gradient au carré moyen : la raideur habituelle.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>It began at zero; this makes up for it.</source>
        <translation>Elle partait de zéro ; ceci le compense.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>A direction from the average gradient, a length from its usual size.</source>
        <translation>Une direction d'après le gradient moyen, une longueur d'après sa taille habituelle.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>The largest average so far: steps never grow again.</source>
        <translation>La plus grande moyenne jusqu'ici : les pas ne regrandissent jamais.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Step at most about one rate far.</source>
        <translation>Pas d'au plus environ un taux.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Shrink the point towards zero, then step as Adam does.</source>
        <translation>Tirer le point vers zéro, puis un pas comme Adam.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Step at most about one rate far; the very first step is exactly one rate long.</source>
        <translation>Pas d'au plus environ un taux ; le tout premier mesure exactement un taux.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adamw.py"/>
        <source>Adam, and every step also shrinks x a little towards zero.</source>
        <translation>Adam, et chaque pas tire aussi un peu x vers zéro.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>No step, however short, makes f fall: stand still.</source>
        <translation>Aucun pas, si court soit-il, ne fait baisser f : rester sur place.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>So low it has to be at least: a fair share of what the slope promises.</source>
        <translation>C'est au moins aussi bas qu'il faut être : une juste part de ce que promet la pente.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Then step.</source>
        <translation>Puis le pas.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Backtracking line search</source>
        <translation>Recherche linéaire à rebours</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Gradient descent that checks each step and shortens it until f really falls.</source>
        <translation>Descente de gradient qui contrôle chaque pas et le raccourcit jusqu'à ce que f baisse vraiment.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>The first trial is good enough.</source>
        <translation>Le premier essai suffit.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Trial {count} is the first with which f falls enough.</source>
        <translation>L'essai {count} est le premier où f baisse assez.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Start with the rate and shorten it, j times, …</source>
        <translation>Commencer par le taux et le raccourcir, j fois, …</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>… until f falls by a fair share of what the slope promises.</source>
        <translation>… jusqu'à ce que f baisse d'une juste part de ce que promet la pente.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>the share of the promised fall that must come</source>
        <translation>la part de la baisse promise qui doit venir</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>how much a step that is too long is shortened</source>
        <translation>de combien un pas trop long est raccourci</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Step the other way, the rate times the gradient.</source>
        <translation>Pas dans l'autre sens, le taux fois le gradient.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Downhill, the rate times the gradient.</source>
        <translation>Vers le bas, le taux fois le gradient.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Gradient descent</source>
        <translation>Descente de gradient</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Walk against the slope; the steeper it is, the longer the step.</source>
        <translation>Marcher contre la pente ; plus elle est raide, plus le pas est long.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>The gradient points uphill; its size is the steepness here.</source>
        <translation>Le gradient pointe vers le haut ; sa taille est la raideur ici.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>the share of the last velocity that is kept</source>
        <translation>la part de la dernière vitesse qui est gardée</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>The velocity: most of the last one, and the gradient on top.</source>
        <translation>La vitesse : l'essentiel de la dernière, et le gradient en plus.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>Step against the velocity.</source>
        <translation>Pas contre la vitesse.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>Momentum</source>
        <translation>Inertie</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>A heavy ball: it keeps rolling, through small dents and along narrow valleys.</source>
        <translation>Une boule lourde : elle continue de rouler, à travers les creux et le long des vallées étroites.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>The first velocity is the gradient.</source>
        <translation>La première vitesse est le gradient.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>the share of the new gradient left out</source>
        <translation>la part du nouveau gradient laissée de côté</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>The average gradient as it will be after the next step, and the correction for zero.</source>
        <translation>Le gradient moyen tel qu'il sera après le pas suivant, et la correction pour zéro.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>Step as Adam does.</source>
        <translation>Pas comme Adam.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>How much momentum counts; it grows slowly from the first step on.</source>
        <translation>Combien compte l'inertie ; elle croît lentement dès le premier pas.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>Adam that looks one step ahead, as Nesterov's momentum does.</source>
        <translation>Adam qui regarde un pas plus loin, comme l'inertie de Nesterov.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>how fast momentum gains weight</source>
        <translation>à quelle vitesse l'inertie prend du poids</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nesterov.py"/>
        <source>Step with the velocity that the next step would have.</source>
        <translation>Pas avec la vitesse qu'aurait le pas suivant.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nesterov.py"/>
        <source>Momentum that looks ahead and brakes before it runs up the other side.</source>
        <translation>Une inertie qui regarde devant et freine avant de remonter en face.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nesterov.py"/>
        <source>The velocity, as with momentum.</source>
        <translation>La vitesse, comme avec l'inertie.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>The curvature here; the fitted parabola has the same.</source>
        <translation>La courbure ici ; la parabole ajustée a la même.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>Jump to the vertex of the parabola, be it a minimum or a maximum.</source>
        <translation>Saut au sommet de la parabole, que ce soit un minimum ou un maximum.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>Newton's method</source>
        <translation>Méthode de Newton</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>Fit a parabola and jump to its vertex: very fast, but any flat point attracts it.</source>
        <translation>Ajuster une parabole et sauter à son sommet : très rapide, mais tout point plat l'attire.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>Step about one rate far, whatever the steepness.</source>
        <translation>Pas d'environ un taux, quelle que soit la raideur.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>The average of squared gradients, the recent ones counting most.</source>
        <translation>La moyenne des gradients au carré, les récents comptant le plus.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>The velocity: a share of the last one, and the gradient by its usual size on top.</source>
        <translation>La vitesse : une part de la dernière, et le gradient sur sa taille habituelle en plus.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>Divide by the usual size of the gradient: flat and steep parts are walked alike.</source>
        <translation>Diviser par la taille habituelle du gradient : on marche pareil sur le plat et le raide.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>The average gradient.</source>
        <translation>Le gradient moyen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>Only how much the gradients differ from their average counts.</source>
        <translation>Seul compte l'écart des gradients à leur moyenne.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>how much of the past average is kept</source>
        <translation>la part de la moyenne passée qui est gardée</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>the share of the last step that is kept</source>
        <translation>la part du dernier pas qui est gardée</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>subtracts the mean gradient, so that only its spread counts</source>
        <translation>soustrait le gradient moyen, pour que seule sa dispersion compte</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Step that far downhill.</source>
        <translation>Pas d'autant vers le bas.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The first step is one rate long.</source>
        <translation>Le premier pas mesure un taux.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>After a turn the length stays.</source>
        <translation>Après un demi-tour la longueur reste.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The sign stayed: a longer step.</source>
        <translation>Le signe est resté : un pas plus long.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The sign turned: a shorter step.</source>
        <translation>Le signe a changé : un pas plus court.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>But no shorter than this.</source>
        <translation>Mais pas plus court que ceci.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>But no longer than this.</source>
        <translation>Mais pas plus long que ceci.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Trust only the sign of the gradient: longer steps while it stays, shorter when it turns.</source>
        <translation>Se fier au seul signe du gradient : des pas plus longs tant qu'il reste, plus courts quand il change.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The minimum was passed: stand still once.</source>
        <translation>Le minimum est dépassé : rester une fois sur place.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Flat: stand still.</source>
        <translation>Plat : rester sur place.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The gradient here; only its sign will count.</source>
        <translation>Le gradient ici ; seul son signe comptera.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Same sign as before: a longer step. Other sign: the minimum was passed, a shorter one, and stand still once.</source>
        <translation>Même signe qu'avant : un pas plus long. Autre signe : le minimum est dépassé, un pas plus court, et rester une fois sur place.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>shortens the step after a turn</source>
        <translation>raccourcit le pas après un demi-tour</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>lengthens the step otherwise</source>
        <translation>allonge le pas sinon</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>the shortest step</source>
        <translation>le pas le plus court</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>the longest step</source>
        <translation>le pas le plus long</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>Ends at a flat point, {at}, </source>
        <translation>Finit en un point plat, {at}, </translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>f″ = {curvature} there, and </source>
        <translation>f″ = {curvature} ici, et </translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>1 step</source>
        <translation>1 pas</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{count} steps</source>
        <translation>{count} pas</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>falling</source>
        <translation>décroissante</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>rising</source>
        <translation>croissante</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>which is a {opposite}: f″ = {curvature} there</source>
        <translation>qui est un {opposite} : f″ = {curvature} ici</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}{reason}. Start a little beside it.</source>
        <translation>{start}{reason}. Partir un peu à côté.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}which is a saddle: a {wanted} in one direction, none in another.</source>
        <translation>{start}qui est un col : {wanted} dans une direction, pas dans une autre.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}which is no {wanted} but {what}: {bend}{f} keeps {moving} beyond it.</source>
        <translation>{start}qui n'est pas un {wanted} mais {what} : {bend}{f} est encore {moving} au-delà.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}where {f} is level: it does not change nearby.</source>
        <translation>{start}où {f} est à niveau : rien ne change aux alentours.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}at the edge of where f has a derivative.</source>
        <translation>{start}au bord de là où f a une dérivée.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>an inflection</source>
        <translation>un point d'inflexion</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>part of a plateau</source>
        <translation>une partie d'un plateau</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate has fallen {k} times, every {width} steps.</source>
        <translation>Le taux a baissé {k} fois, tous les {width} pas.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate, multiplied by the same factor in every step.</source>
        <translation>Le taux, multiplié par le même facteur à chaque pas.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate on its way down half a wave.</source>
        <translation>Le taux sur sa descente d'une demi-onde.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The same rate for every step.</source>
        <translation>Le même taux à chaque pas.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Step decay</source>
        <translation>Par paliers</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate falls by a factor every so many steps.</source>
        <translation>Le taux baisse d'un facteur tous les tant de pas.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Exponential</source>
        <translation>Exponentiel</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Every step multiplies the rate by the same factor.</source>
        <translation>Chaque pas multiplie le taux par le même facteur.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate falls along half a wave: slowly, quickly, and slowly to its end.</source>
        <translation>Le taux baisse le long d'une demi-onde : lentement, vite, puis lentement à la fin.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>the schedule {name}</source>
        <translation>le programme {name}</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>after so many steps the rate falls</source>
        <translation>après tant de pas le taux baisse</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>what is left of the rate then</source>
        <translation>ce qu'il reste alors du taux</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>what is left of the rate after each step</source>
        <translation>ce qu'il reste du taux après chaque pas</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>steps down to the lowest rate; 0: all</source>
        <translation>pas jusqu'au taux le plus bas ; 0 : tous</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>the lowest rate</source>
        <translation>le taux le plus bas</translation>
    </message>
    <message>
        <location filename="plotter/descent/tuning.py"/>
        <source>Every method tried the same {coarse} rates from {low} to {high}, and {fine} more around the best of its own, for {steps} steps {where}. Best is the rate that first comes, and stays, within a thousandth of the lowest height that any of them reached; who never does gets the rate with the lowest end.</source>
        <translation>Chaque méthode a essayé les mêmes {coarse} taux de {low} à {high}, et {fine} de plus autour de son meilleur, pendant {steps} pas {where}. Le meilleur est le taux qui le premier arrive, et reste, à un millième de la plus basse hauteur atteinte par l'une d'elles ; sans cela, celui qui finit le plus bas.</translation>
    </message>
    <message>
        <location filename="plotter/descent/tuning.py"/>
        <source>from the same start</source>
        <translation>depuis le même départ</translation>
    </message>
    <message>
        <location filename="plotter/descent/tuning.py"/>
        <source>each from its own start</source>
        <translation>chacune depuis son départ</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>Out of steps after {taken}, at {at}</source>
        <translation>Plus de pas après {taken}, en {at}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source> There may be no {wanted}.</source>
        <translation> Il n'y a peut-être pas de {wanted}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{count} more steps</source>
        <translation>{count} pas de plus</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>about {more} to a gradient of {reach}</source>
        <translation>environ {more} jusqu'à un gradient de {reach}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, not converged: the gradient is {slope}.</source>
        <translation>{start}, sans convergence : le gradient est {slope}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>: the rate has fallen to {rate}, too small to go on, and the gradient is still {slope}. Let the rate fall more slowly.</source>
        <translation> : le taux est tombé à {rate}, trop petit pour continuer, et le gradient est encore {slope}. Faire baisser le taux plus lentement.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>, where weight decay holds it: its pull towards 0 balances the gradient {slope}. Without weight decay it would go on.</source>
        <translation>, où la décroissance des poids le retient : sa traction vers 0 équilibre le gradient {slope}. Sans elle il continuerait.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, swinging with ever shorter swings{rest}.</source>
        <translation>{start}, en oscillant de moins en moins{rest}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>Out of steps after {taken}, swinging between {low} and {high} without getting closer. Try a smaller rate.</source>
        <translation>Plus de pas après {taken}, en oscillant entre {low} et {high} sans se rapprocher. Essayer un taux plus petit.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source> Try more steps or a larger rate.</source>
        <translation> Essayer plus de pas ou un taux plus grand.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>1 more step</source>
        <translation>1 pas de plus</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}: no step was asked for.</source>
        <translation>{start} : aucun pas n'était demandé.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}: it has settled at a {wanted} and hardly moves any more.</source>
        <translation>{start} : posé sur un {wanted}, il ne bouge presque plus.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}: it hardly moves any more. {flat_words}</source>
        <translation>{start} : il ne bouge presque plus. {flat_words}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>Out of steps after {taken}, jumping back and forth between {first} and {second}. Try a smaller rate.</source>
        <translation>Plus de pas après {taken}, en sautant entre {first} et {second}. Essayer un taux plus petit.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, still {moving}: {rest}.</source>
        <translation>{start}, encore {moving} : {rest}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>slower and slower</source>
        <translation>de plus en plus lentement</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>with no end in sight</source>
        <translation>sans fin en vue</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, still {moving}, {way}: the gradient is {slope}.{doubt}</source>
        <translation>{start}, encore {moving}, {way} : le gradient est {slope}.{doubt}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>, wandering: the slope there is hidden by the noise of {noise}. A rate that falls along the run lets it settle.</source>
        <translation>, en errant : la pente y est noyée dans le bruit de {noise}. Un taux qui baisse en route le laisse se poser.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>: about {ceil} to settle</source>
        <translation> : environ {ceil} pour se poser</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/blocks.py"/>
        <source>Holds where</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/row_layout.py"/>
        <source>This step does not agree with the numbers. Do not rely on it.</source>
        <translation>Cette étape ne s'accorde pas avec les nombres. Ne pas s'y fier.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/titles.py"/>
        <source>As written</source>
        <translation>Telle qu'écrite</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Not checked: no point was found where the function has a slope.</source>
        <translation>Non contrôlé : aucun point n'a été trouvé où la fonction a une pente.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>at {0} points (largest difference {1}).</source>
        <translation>en {0} points (plus grand écart {1}).</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>A step does not agree with the numbers. Do not rely on it.</source>
        <translation>Une étape ne s'accorde pas avec les nombres. Ne pas s'y fier.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>No proof within 2 s.</source>
        <translation>Pas de preuve en 2 s.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>It could neither be proved nor refuted.</source>
        <translation>Cela n'a pu être ni prouvé ni réfuté.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>a second derivation agrees</source>
        <translation>un second calcul est d'accord</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Check failed</source>
        <translation>Échec du contrôle</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/worksheet.py"/>
        <source>Difficulty {0}, sheet {1}</source>
        <translation>Difficulté {0}, feuille {1}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/worksheet.py"/>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/worksheet.py"/>
        <source>Key: {0}</source>
        <translation>Corrigé : {0}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>Data and model</source>
        <translation>Données et modèle</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>Loss over {0} and {1}</source>
        <translation>Perte selon {0} et {1}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>, the others as at this step</source>
        <translation>, les autres comme à ce pas</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>, where {0}</source>
        <translation>, où {0}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>, the others as at the end</source>
        <translation>, les autres comme à la fin</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>Loss at point {0}: values forward, derivatives back</source>
        <translation>Perte au point {0} : valeurs en avant, dérivées en arrière</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>(one of {0} points is drawn)</source>
        <translation>(un point sur {0} est dessiné)</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>(from {0} of the points)</source>
        <translation>(sur {0} des points)</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fonts.py"/>
        <source>Inter could not be loaded from %s; the system's sans serves</source>
        <translation>Inter n'a pas pu être chargée depuis %s ; la police du système la remplace</translation>
    </message>
    <message>
        <location filename="plotter/drawing/graph_figure.py"/>
        <source>Type a function to see its computation graph.</source>
        <translation>Taper une fonction pour voir son graphe de calcul.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/graph_figure.py"/>
        <source>This graph has more than {count} nodes. Try a shorter function.</source>
        <translation>Ce graphe a plus de {count} nœuds. Essayer une fonction plus courte.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/graph_sheet.py"/>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <location filename="plotter/drawing/surface_figure.py"/>
        <source>The function has no value in this view.</source>
        <translation>La fonction n'a pas de valeur dans cette vue.</translation>
    </message>
    <message>
        <location filename="plotter/engine/algebra_process.py"/>
        <source>the expression cannot be given to sympy</source>
        <translation>l'expression ne peut pas être donnée à sympy</translation>
    </message>
    <message>
        <location filename="plotter/engine/algebra_process.py"/>
        <source>sympy ended unexpectedly</source>
        <translation>sympy s'est arrêté de façon inattendue</translation>
    </message>
    <message>
        <location filename="plotter/engine/algebra_process.py"/>
        <source>sympy cannot be started</source>
        <translation>sympy ne peut pas être lancé</translation>
    </message>
    <message>
        <location filename="plotter/engine/fit_desk.py"/>
        <source>The fit was stopped before its last step.</source>
        <translation>L'ajustement a été arrêté avant son dernier pas.</translation>
    </message>
    <message>
        <location filename="plotter/engine/fitting.py"/>
        <source>There are no points yet.</source>
        <translation>Il n'y a pas encore de points.</translation>
    </message>
    <message>
        <location filename="plotter/engine/stages.py"/>
        <source>This is a function of {letters}. At most two variables can be drawn.</source>
        <translation>C'est une fonction de {letters}. On dessine au plus deux variables.</translation>
    </message>
    <message>
        <location filename="plotter/engine/stages.py"/>
        <source>Leave some out in front: the other letters become parameters.</source>
        <translation>En omettre devant : les autres lettres deviennent des paramètres.</translation>
    </message>
    <message>
        <location filename="plotter/engine/stages.py"/>
        <source>Use {head}</source>
        <translation>Utiliser {head}</translation>
    </message>
    <message>
        <location filename="plotter/export/__init__.py"/>
        <source>PNG image</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <location filename="plotter/export/__init__.py"/>
        <source>WebP image</source>
        <translation>Image WebP</translation>
    </message>
    <message>
        <location filename="plotter/export/__init__.py"/>
        <source>JPEG image</source>
        <translation>Image JPEG</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>GIF animation</source>
        <translation>Animation GIF</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>Animated PNG</source>
        <translation>PNG animé</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>WebP animation</source>
        <translation>Animation WebP</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>MP4 video</source>
        <translation>Vidéo MP4</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>There is not enough memory for the frames.</source>
        <translation>Il n'y a pas assez de mémoire pour les images.</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>MP4 needs PyAV; install it with: pip install av. GIF, APNG and WebP need nothing more.</source>
        <translation>MP4 demande PyAV ; l'installer avec : pip install av. GIF, APNG et WebP ne demandent rien de plus.</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>{count} frames are too many; choose a shorter time or fewer frames a second (at most {most_frames} frames).</source>
        <translation>{count} images, c'est trop ; choisir une durée plus courte ou moins d'images par seconde ({most_frames} images au plus).</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>{count} frames of this size are too many; choose a smaller picture, a shorter time or fewer frames a second.</source>
        <translation>{count} images de cette taille, c'est trop ; choisir une image plus petite, une durée plus courte ou moins d'images par seconde.</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>There is no animation format {ending!r}.</source>
        <translation>Il n'y a pas de format d'animation {ending!r}.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>{name} carries no document of Tangent Plotter.</source>
        <translation>{name} ne contient pas de document de Tangent Plotter.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>There is no file {path}.</source>
        <translation>Il n'y a pas de fichier {path}.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>Could not open {name}: {strerror}.</source>
        <translation>Impossible d'ouvrir {name} : {strerror}.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>The document in {name} is damaged.</source>
        <translation>Le document dans {name} est endommagé.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>{name} is too large to be read.</source>
        <translation>{name} est trop grand pour être lu.</translation>
    </message>
    <message>
        <location filename="plotter/export/page.py"/>
        <source>The scale must be a positive number, not {scale}.</source>
        <translation>L'échelle doit être un nombre positif, pas {scale}.</translation>
    </message>
    <message>
        <location filename="plotter/export/page.py"/>
        <source>An image of {width} × {height} pixels cannot be made: each side must be from {smallest_side} to {largest_side} pixels, and the whole at most {largest_area} million.</source>
        <translation>Une image de {width} × {height} pixels est impossible : chaque côté doit avoir de {smallest_side} à {largest_side} pixels, et le tout au plus {largest_area} millions.</translation>
    </message>
    <message>
        <location filename="plotter/export/raster.py"/>
        <source>There is not enough memory for {width} × {height} pixels.</source>
        <translation>Il n'y a pas assez de mémoire pour {width} × {height} pixels.</translation>
    </message>
    <message>
        <location filename="plotter/export/safe_file.py"/>
        <source>Could not write {path}: {rstrip}.{kept}</source>
        <translation>Impossible d'écrire {path} : {rstrip}.{kept}</translation>
    </message>
    <message>
        <location filename="plotter/export/safe_file.py"/>
        <source> The old file is unchanged.</source>
        <translation> L'ancien fichier est intact.</translation>
    </message>
    <message>
        <location filename="plotter/export/sheets.py"/>
        <source>Nothing could be printed: the printer does not answer.</source>
        <translation>Rien n'a pu être imprimé : l'imprimante ne répond pas.</translation>
    </message>
    <message>
        <location filename="plotter/export/sheets.py"/>
        <source>Nothing could be printed: a page could not be added.</source>
        <translation>Rien n'a pu être imprimé : une page n'a pas pu être ajoutée.</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>Could not write {path}: Qt cannot make a PDF here.</source>
        <translation>Impossible d'écrire {path} : Qt ne peut pas créer de PDF ici.</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>Could not write {path}: a page could not be added.</source>
        <translation>Impossible d'écrire {path} : une page n'a pas pu être ajoutée.</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Tangent from left to right</source>
        <translation>Tangente de gauche à droite</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Secant to tangent</source>
        <translation>De la sécante à la tangente</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Descent</source>
        <translation>Descente</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Growing area</source>
        <translation>Aire qui grandit</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Surface once around</source>
        <translation>Tour de la surface</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Steps of the derivation</source>
        <translation>Étapes du calcul</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Passes through the graph</source>
        <translation>Parcours du graphe</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/approximation.py"/>
        <source>Error of the tangent</source>
        <translation>Erreur de la tangente</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>Basins: where every start ends</source>
        <translation>Bassins : où finit chaque départ</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>diverges</source>
        <translation>diverge</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>outside the domain</source>
        <translation>hors du domaine</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/convexity.py"/>
        <source>Convex and concave</source>
        <translation>Convexe et concave</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/convexity.py"/>
        <source>convex</source>
        <translation>convexe</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/convexity.py"/>
        <source>concave</source>
        <translation>concave</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/derivative.py"/>
        <source>Derivative f′</source>
        <translation>Dérivée f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/features.py"/>
        <source>Features</source>
        <translation>Points remarquables</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/function.py"/>
        <source>Function f</source>
        <translation>Fonction f</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/guides.py"/>
        <source>Guides to the axes</source>
        <translation>Repères vers les axes</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/height.py"/>
        <source>Slope as height of f′</source>
        <translation>Pente comme hauteur de f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/normal.py"/>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/one_sided.py"/>
        <source>One-sided tangents</source>
        <translation>Demi-tangentes</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/osculating_circle.py"/>
        <source>Osculating circle</source>
        <translation>Cercle osculateur</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/parabola.py"/>
        <source>Parabola at the current point</source>
        <translation>Parabole au point actuel</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/parabola.py"/>
        <source>no maximum</source>
        <translation>pas de maximum</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/parabola.py"/>
        <source>no minimum</source>
        <translation>pas de minimum</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/pinned.py"/>
        <source>Pinned tangents</source>
        <translation>Tangentes épinglées</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/contours.py"/>
        <source>Contours</source>
        <translation>Lignes de niveau</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>saddle</source>
        <translation>col</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>Critical points</source>
        <translation>Points critiques</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/direction.py"/>
        <source>Directional derivative</source>
        <translation>Dérivée directionnelle</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/gradient.py"/>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/level.py"/>
        <source>Contour through the point</source>
        <translation>Ligne de niveau du point</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/tangent_plane.py"/>
        <source>Tangent plane, on the surface</source>
        <translation>Plan tangent, sur la surface</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/practice.py"/>
        <source>Answer in practice</source>
        <translation>Réponse de l'exercice</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/practice.py"/>
        <source>your answer</source>
        <translation>votre réponse</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/race.py"/>
        <source>Race of runs</source>
        <translation>Course</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/rising.py"/>
        <source>Rising and falling</source>
        <translation>Croissance et décroissance</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/secant.py"/>
        <source>Secant</source>
        <translation>Sécante</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/second.py"/>
        <source>Second derivative</source>
        <translation>Dérivée seconde</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/sketch.py"/>
        <source>Sketch of f′</source>
        <translation>Croquis de f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/sketch.py"/>
        <source>your</source>
        <comment>before the name of a function</comment>
        <translation>votre</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/sketch_remarks.py"/>
        <source>Mistakes of the sketch</source>
        <translation>Erreurs du croquis</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/slope_triangle.py"/>
        <source>Slope triangle</source>
        <translation>Triangle de pente</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/step.py"/>
        <source>Rule of the chosen step</source>
        <translation>Règle de l'étape choisie</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/step_curves.py"/>
        <source>Parts of the chosen step</source>
        <translation>Parties de l'étape choisie</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/tangent.py"/>
        <source>Tangent</source>
        <translation>Tangente</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/taylor.py"/>
        <source>Taylor polynomial</source>
        <translation>Polynôme de Taylor</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/trace.py"/>
        <source>Trace of f′</source>
        <translation>Trace de f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/plane_reading.py"/>
        <source>{name} has no gradient at {words}: it is not smooth there.</source>
        <translation>{name} n'a pas de gradient en {words} : la fonction n'y est pas lisse.</translation>
    </message>
    <message>
        <location filename="plotter/figure/plane_reading.py"/>
        <source>The gradient is zero: a critical point.</source>
        <translation>Le gradient est nul : un point critique.</translation>
    </message>
    <message>
        <location filename="plotter/figure/plane_reading.py"/>
        <source>{name} has no value at {words}.</source>
        <translation>{name} n'a pas de valeur en {words}.</translation>
    </message>
    <message>
        <location filename="plotter/figure/quotient.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>its slope is {slope}</source>
        <translation>la pente est {slope}</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>No derivative at {place}: the curve turns back in a cusp, where it is vertical.</source>
        <translation>Pas de dérivée en {place} : la courbe y rebrousse chemin, à la verticale.</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>On the {side} {touching}.</source>
        <translation>{side}, {touching}.</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>the tangent is vertical</source>
        <translation>la tangente est verticale</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>No value can be given at {place}.</source>
        <translation>Aucune valeur ne peut être donnée en {place}.</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <location filename="plotter/figure/runs.py"/>
        <source>, from {format_point}</source>
        <translation>, depuis {format_point}</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>Degree {degree} at most: {reason}</source>
        <translation>Degré {degree} au plus : {reason}</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>Finding the derivatives…</source>
        <translation>Recherche des dérivées…</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>Degree {degree} at most: at {place} there is no further derivative.</source>
        <translation>Degré {degree} au plus : en {place} il n'y a pas de dérivée suivante.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>the next derivative is too long to be written down.</source>
        <translation>la dérivée suivante est trop longue à écrire.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>the next derivatives take too long.</source>
        <translation>les dérivées suivantes prennent trop de temps.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>no rule differentiates it once more.</source>
        <translation>aucune règle ne dérive encore une fois.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>the next derivatives are still being found.</source>
        <translation>les dérivées suivantes sont encore recherchées.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>{name} has no value at {place}, so there is nothing to expand.</source>
        <translation>{name} n'a pas de valeur en {place}, il n'y a donc rien à développer.</translation>
    </message>
    <message>
        <location filename="plotter/language/brackets.py"/>
        <source>This bar | has no partner: absolute values are written |x|.</source>
        <translation>Cette barre | n'a pas de partenaire : une valeur absolue s'écrit |x|.</translation>
    </message>
    <message>
        <location filename="plotter/language/brackets.py"/>
        <source>Write abs(x) where bars are hard to tell apart.</source>
        <translation>Écrire abs(x) là où les barres se distinguent mal.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>The first argument must be a condition such as x &lt; 0.</source>
        <translation>Le premier argument doit être une condition comme x &lt; 0.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{spelled} needs an argument, as in {spelled}(x).</source>
        <translation>{spelled} demande un argument, comme dans {spelled}(x).</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>at least {fewest}</source>
        <translation>au moins {fewest}</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>1 argument</source>
        <translation>1 argument</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{number} arguments</source>
        <translation>{number} arguments</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{spelled} takes {wanted}; here it has {count}.</source>
        <translation>{spelled} attend {wanted} ; ici il y en a {count}.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Write piecewise(x &lt; 0, -x, x).</source>
        <translation>Écrire piecewise(x &lt; 0, -x, x).</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Write {spelled}(x).</source>
        <translation>Écrire {spelled}(x).</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{fewest} or {most}</source>
        <translation>{fewest} ou {most}</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>A condition needs a value: piecewise(x &lt; 0, -x, x).</source>
        <translation>Une condition demande une valeur : piecewise(x &lt; 0, -x, x).</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Write {signature}.</source>
        <translation>Écrire {signature}.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{spelled} joins conditions such as x &gt; 0.</source>
        <translation>{spelled} relie des conditions comme x &gt; 0.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Use {spelled}(x)</source>
        <translation>Utiliser {spelled}(x)</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>± means two functions at once. Type one of them.</source>
        <translation>± désigne deux fonctions à la fois. Taper l'une d'elles.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write + or −.</source>
        <translation>Écrire + ou −.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>∓ means two functions at once. Type one of them.</source>
        <translation>∓ désigne deux fonctions à la fois. Taper l'une d'elles.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>∞ is not a number that can be calculated with.</source>
        <translation>∞ n'est pas un nombre avec lequel on calcule.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Sums with ∑ are not understood. Write the terms out.</source>
        <translation>Les sommes avec ∑ ne sont pas comprises. Écrire les termes.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write a + b + c.</source>
        <translation>Écrire a + b + c.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Products with ∏ are not understood. Write the factors out.</source>
        <translation>Les produits avec ∏ ne sont pas compris. Écrire les facteurs.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write a·b·c.</source>
        <translation>Écrire a·b·c.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Integrals are not understood here. Type the function itself.</source>
        <translation>Les intégrales ne sont pas comprises ici. Taper la fonction elle-même.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>This is a derivative. Type the function itself.</source>
        <translation>C'est une dérivée. Taper la fonction elle-même.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Quotation marks have no meaning in a formula.</source>
        <translation>Les guillemets n'ont pas de sens dans une formule.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Leave them out.</source>
        <translation>Les enlever.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>A question mark has no meaning here.</source>
        <translation>Un point d'interrogation n'a pas de sens ici.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>This point stands alone. Digits belong to it.</source>
        <translation>Ce point est seul. Il lui faut des chiffres.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write 0.5 or 2.5.</source>
        <translation>Écrire 0.5 ou 2.5.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>A LaTeX command belongs after the backslash.</source>
        <translation>Une commande LaTeX doit suivre la barre oblique inverse.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write for instance \sqrt{x}.</source>
        <translation>Écrire par exemple \sqrt{x}.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>The sign &amp; has no meaning here.</source>
        <translation>Le signe &amp; n'a pas de sens ici.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write and.</source>
        <translation>Écrire and.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>The sign ~ has no meaning here.</source>
        <translation>Le signe ~ n'a pas de sens ici.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Something is missing after the underscore.</source>
        <translation>Il manque quelque chose après le tiret bas.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write x_1.</source>
        <translation>Écrire x_1.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>I do not know the sign {shown}.</source>
        <translation>Le signe {shown} n'est pas connu.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>This {char} is a letter of another alphabet that only looks like {twin}.</source>
        <translation>Ce {char} est une lettre d'un autre alphabet qui ressemble seulement à {twin}.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>An invisible sign that reverses the text stands here.</source>
        <translation>Un signe invisible qui inverse le texte se trouve ici.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>I do not know {group}. Use Latin or Greek letters.</source>
        <translation>{group} n'est pas connu. Utiliser des lettres latines ou grecques.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Did you mean {twin}?</source>
        <translation>Est-ce {twin} ?</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Remove it.</source>
        <translation>L'enlever.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Use {twin}</source>
        <translation>Utiliser {twin}</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Remove it</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>An exponent is missing here.</source>
        <translation>Il manque un exposant ici.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Something is missing after {spelled}.</source>
        <translation>Il manque quelque chose après {spelled}.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>I did not expect {spelling} here.</source>
        <translation>{spelling} n'est pas attendu ici.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Two numbers stand side by side.</source>
        <translation>Deux nombres se suivent.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>These brackets are empty.</source>
        <translation>Ces parenthèses sont vides.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Nothing stands before {spelling}.</source>
        <translation>Rien ne précède {spelling}.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>The arrow {spelling} has no meaning here.</source>
        <translation>La flèche {spelling} n'a pas de sens ici.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Only letters and log can have an index.</source>
        <translation>Seuls des lettres et log peuvent avoir un indice.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>A double factorial !! is not known.</source>
        <translation>La double factorielle !! n'est pas connue.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>A number has only one decimal point.</source>
        <translation>Un nombre n'a qu'un signe décimal.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Write * between them for a product.</source>
        <translation>Écrire * entre eux pour un produit.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Type a function, for instance x^2.</source>
        <translation>Taper une fonction, par exemple x^2.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>A function is written f(x) = x^2.</source>
        <translation>Une fonction s'écrit f(x) = x^2.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>For the factorial of a factorial write (x!)!</source>
        <translation>Pour la factorielle d'une factorielle écrire (x!)!</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Insert *</source>
        <translation>Insérer *</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This parenthesis closes nothing that was opened.</source>
        <translation>Cette parenthèse ne ferme rien qui soit ouvert.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This brace closes nothing that was opened.</source>
        <translation>Cette accolade ne ferme rien qui soit ouvert.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bar closes nothing that was opened.</source>
        <translation>Cette barre ne ferme rien qui soit ouvert.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This parenthesis is still open.</source>
        <translation>Cette parenthèse est encore ouverte.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This brace is still open.</source>
        <translation>Cette accolade est encore ouverte.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bar is still open.</source>
        <translation>Cette barre est encore ouverte.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>{opening} is closed by {closing} here.</source>
        <translation>{opening} est fermé par {closing} ici.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Did you mean {shown}?</source>
        <translation>Est-ce {shown} ?</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Close it with {closing}.</source>
        <translation>Fermer avec {closing}.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This is a list. One function is drawn at a time.</source>
        <translation>C'est une liste. On dessine une fonction à la fois.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bracket closes nothing that was opened.</source>
        <translation>Ce crochet ne ferme rien qui soit ouvert.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Use {shown}</source>
        <translation>Utiliser {shown}</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bracket is still open.</source>
        <translation>Ce crochet est encore ouvert.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Insert {closing}</source>
        <translation>Insérer {closing}</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Type one function.</source>
        <translation>Taper une seule fonction.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>Nothing stands before the = sign.</source>
        <translation>Rien ne précède le signe =.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>This is an equation for the derivative. Type the function itself.</source>
        <translation>C'est une équation pour la dérivée. Taper la fonction elle-même.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>Leave out the = sign.</source>
        <translation>Enlever le signe =.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>The derivative is shown beside it.</source>
        <translation>La dérivée est montrée à côté.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>Remove =</source>
        <translation>Enlever =</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>An equation is not a function. Solve it for y, or draw each side by itself.</source>
        <translation>Une équation n'est pas une fonction. La résoudre en y, ou dessiner chaque membre à part.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>A function is written y = … or f(x) = …</source>
        <translation>Une fonction s'écrit y = … ou f(x) = …</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Limits are not understood here. Type the function itself.</source>
        <translation>Les limites ne sont pas comprises ici. Taper la fonction elle-même.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>A prime means a derivative. Type the function itself.</source>
        <translation>Une apostrophe désigne une dérivée. Taper la fonction elle-même.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Binomial coefficients are not understood.</source>
        <translation>Les coefficients binomiaux ne sont pas compris.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>A matrix is not a function. Type one function.</source>
        <translation>Une matrice n'est pas une fonction. Taper une fonction.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>{command} needs what belongs in its braces.</source>
        <translation>{command} demande quelque chose entre ses accolades.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>I do not know the LaTeX command {command}.</source>
        <translation>La commande LaTeX {command} n'est pas connue.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Did you mean {use}?</source>
        <translation>Est-ce {use} ?</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Use {use}</source>
        <translation>Utiliser {use}</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Infinity is not a number that can be calculated with.</source>
        <translation>L'infini n'est pas un nombre avec lequel on calcule.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>I do not know {word}.</source>
        <translation>{word} n'est pas connu.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>This word is too long: at most {letters} letters in a row are read.</source>
        <translation>Ce mot est trop long : au plus {letters} lettres de suite sont lues.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>I do not know {name}.</source>
        <translation>{name} n'est pas connu.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>i is the imaginary unit. Only real numbers can be drawn.</source>
        <translation>i est l'unité imaginaire. Seuls les nombres réels se dessinent.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>I do not know a function called {letter}.</source>
        <translation>Aucune fonction {letter} n'est connue.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Is {digits} a power, an index or a factor of {letter}?</source>
        <translation>{digits} est-il une puissance, un indice ou un facteur de {letter} ?</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Use another letter for a parameter.</source>
        <translation>Utiliser une autre lettre pour un paramètre.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>For a product write {letter}*( … ).</source>
        <translation>Pour un produit écrire {letter}*( … ).</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Leave out the prime; the derivative is shown beside it.</source>
        <translation>Enlever l'apostrophe ; la dérivée est montrée à côté.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>The list of functions shows all that are known.</source>
        <translation>La liste des fonctions montre toutes celles qui sont connues.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Did you mean {meant}?</source>
        <translation>Est-ce {meant} ?</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Multiply by {letter}</source>
        <translation>Multiplier par {letter}</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Use {meant}</source>
        <translation>Utiliser {meant}</translation>
    </message>
    <message>
        <location filename="plotter/language/offers.py"/>
        <source>Use {new}</source>
        <translation>Utiliser {new}</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>{how_many} letters could be the variable: {listed}.</source>
        <translation>{how_many} lettres pourraient être la variable : {listed}.</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>I do not know True.</source>
        <translation>True n'est pas connu.</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>This asks for a derivative. Type the function itself.</source>
        <translation>Ceci demande une dérivée. Taper la fonction elle-même.</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Write f({letters}) = in front.</source>
        <translation>Écrire f({letters}) = devant.</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Use {letters}</source>
        <translation>Utiliser {letters}</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>Each case needs one value and one condition.</source>
        <translation>Chaque cas demande une valeur et une condition.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>A condition is not a number. A function with cases is written {x&lt;0: -x, x}.</source>
        <translation>Une condition n'est pas un nombre. Une fonction par cas s'écrit {x&lt;0: -x, x}.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>True is a condition, not a number.</source>
        <translation>True est une condition, pas un nombre.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>Two cases run into each other here.</source>
        <translation>Deux cas se confondent ici.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>This needs a condition such as x &lt; 0 and a value.</source>
        <translation>Il faut une condition comme x &lt; 0 et une valeur.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>Write {x&lt;0: -x, x}.</source>
        <translation>Écrire {x&lt;0: -x, x}.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This text is too long: a function has room for {characters:,} characters.</source>
        <translation>Ce texte est trop long : une fonction a {characters:,} caractères au plus.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This number is too long: at most {digits} digits are read.</source>
        <translation>Ce nombre est trop long : au plus {digits} chiffres sont lus.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This text has too many parts for one function.</source>
        <translation>Ce texte a trop de parties pour une fonction.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>A fraction cannot have the denominator 0.</source>
        <translation>Une fraction ne peut pas avoir le dénominateur 0.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This number is out of range: powers of ten go up to {magnitude}.</source>
        <translation>Ce nombre est hors limites : les puissances de dix vont jusqu'à {magnitude}.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>{kind} joins conditions such as x &gt; 0, and this is none.</source>
        <translation>{kind} relie des conditions comme x &gt; 0, et ceci n'en est pas une.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This exponent is too large: {exponent:,} is the most.</source>
        <translation>Cet exposant est trop grand : {exponent:,} au plus.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This has too many parts for one function.</source>
        <translation>Ceci a trop de parties pour une fonction.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This is nested too deeply to be worked out.</source>
        <translation>L'imbrication est trop profonde pour le calcul.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This is nested too deeply: {nesting} levels are the most.</source>
        <translation>L'imbrication est trop profonde : {nesting} niveaux au plus.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>{sign} belongs behind f(x).</source>
        <translation>{sign} se place après f(x).</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>not</source>
        <comment>a condition</comment>
        <translation>non</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>and</source>
        <comment>conditions</comment>
        <translation>et</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>if</source>
        <comment>a condition</comment>
        <translation>si</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>or</source>
        <comment>conditions</comment>
        <translation>ou</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>otherwise</source>
        <comment>no condition holds</comment>
        <translation>sinon</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is less than {right}</source>
        <translation>{left} est inférieur à {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is at most {right}</source>
        <translation>{left} est au plus {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is greater than {right}</source>
        <translation>{left} est supérieur à {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is at least {right}</source>
        <translation>{left} est au moins {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} equals {right}</source>
        <translation>{left} égale {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is not {right}</source>
        <translation>{left} est différent de {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} squared</source>
        <translation>{base} au carré</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} cubed</source>
        <translation>{base} au cube</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the derivative of {function}</source>
        <translation>la dérivée de {function}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>open paren {inside} close paren</source>
        <translation>parenthèse {inside} fin de parenthèse</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} to the {exponent}</source>
        <translation>{base} puissance {exponent}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the fraction {above} over {below} end fraction</source>
        <translation>fraction {above} sur {below} fin de fraction</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{above} over {below}</source>
        <translation>{above} sur {below}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} to the {exponent} end power</source>
        <translation>{base} puissance {exponent} fin d'exposant</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the {name} of {inside}</source>
        <translation>{name} de {inside}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{letter} sub {index}</source>
        <translation>{letter} indice {index}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>minus {number}</source>
        <translation>moins {number}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the limit as {variable} goes to 0 of {function}</source>
        <translation>la limite quand {variable} tend vers 0 de {function}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>plus {term}</source>
        <translation>plus {term}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the root of degree {degree} of {inside} end root</source>
        <translation>racine {degree}-ième de {inside} fin de racine</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the {name} of {inside} end root</source>
        <translation>{name} de {inside} fin de racine</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the {name} of {inside} end absolute value</source>
        <translation>{name} de {inside} fin de valeur absolue</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> comma </source>
        <translation> virgule </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>not {condition}</source>
        <translation>non {condition}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{part} where {condition}</source>
        <translation>{part} si {condition}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>in pieces, {parts}, end pieces</source>
        <translation>par morceaux, {parts}, fin des morceaux</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> plus </source>
        <translation> plus </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> times </source>
        <translation> fois </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>logarithm base {base}</source>
        <translation>logarithme de base {base}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{part} otherwise</source>
        <translation>{part} sinon</translation>
    </message>
    <message>
        <location filename="plotter/language/writing.py"/>
        <source>This result is too long to be written out.</source>
        <translation>Ce résultat est trop long pour être écrit.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}: {what}.</source>
        <translation>Le document est endommagé en {place} : {what}.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>This is not a document of Tangent Plotter.</source>
        <translation>Ce n'est pas un document de Tangent Plotter.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: version is not a number.</source>
        <translation>Le document est endommagé : version n'est pas un nombre.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>This document was written by a newer Tangent Plotter (format {format}, this one reads up to {version}). Please update the program to open it.</source>
        <translation>Ce document a été écrit par un Tangent Plotter plus récent (format {format}, celui-ci lit jusqu'à {version}). Mettre le programme à jour pour l'ouvrir.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: scenes must list 1 to {most_scenes} scenes.</source>
        <translation>Le document est endommagé : scenes doit énumérer de 1 à {most_scenes} scènes.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: current names no scene.</source>
        <translation>Le document est endommagé : current ne désigne aucune scène.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The file is too large for a document: more than {largest_file} MB.</source>
        <translation>Le fichier est trop grand pour un document : plus de {largest_file} Mo.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>line {lineno}, column {colno}</source>
        <translation>ligne {lineno}, colonne {colno}</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}: a scene is missing.</source>
        <translation>Le document est endommagé en {place} : une scène manque.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: it is not text in UTF-8.</source>
        <translation>Le document est endommagé : ce n'est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}: {msg}.</source>
        <translation>Le document est endommagé en {place} : {msg}.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: it is nested too deeply.</source>
        <translation>Le document est endommagé : l'imbrication est trop profonde.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: {error}.</source>
        <translation>Le document est endommagé : {error}.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}{inner}: {what}.</source>
        <translation>Le document est endommagé en {place}{inner} : {what}.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>the text has more than {longest_text} characters</source>
        <translation>le texte a plus de {longest_text} caractères</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>the number is too large</source>
        <translation>le nombre est trop grand</translation>
    </message>
    <message>
        <location filename="plotter/numeric/constant.py"/>
        <source>A number is wanted here, without the letter {names}.</source>
        <translation>Il faut ici un nombre, sans la lettre {names}.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/constant.py"/>
        <source>This has no value.</source>
        <translation>Ceci n'a pas de valeur.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>the slopes are {left} on the left and {right} on the right.</source>
        <translation>les pentes sont {left} à gauche et {right} à droite.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>the tangent is vertical.</source>
        <translation>la tangente est verticale.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>no limit of the slopes was found.</source>
        <translation>aucune limite des pentes n’a été trouvée.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: {reason}</source>
        <translation>Pas de dérivée en {place} : {reason}</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f is not defined there.</source>
        <translation>Pas de dérivée en {place} : f n'y est pas définie.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f has a pole there.</source>
        <translation>Pas de dérivée en {place} : f y a un pôle.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>f is defined at this point only.</source>
        <translation>f n'est définie qu'en ce point.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f jumps there.</source>
        <translation>Pas de dérivée en {place} : f y saute.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f has a hole there.</source>
        <translation>Pas de dérivée en {place} : f y a un trou.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>f is not defined on the left of it.</source>
        <translation>f n'est pas définie à gauche.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>f is not defined on the right of it.</source>
        <translation>f n'est pas définie à droite.</translation>
    </message>
    <message>
        <location filename="plotter/opening.py"/>
        <source>Tangent Plotter could not be opened. Your documents are as they were. Try again; if it stays so, install it anew, or tell us the details.</source>
        <translation>Tangent Plotter n’a pas pu s’ouvrir. Tes documents sont restés tels quels. Réessaie ; si cela persiste, réinstalle-le, ou envoie-nous les détails.</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>the language it is written in</source>
        <translation>le langage du programme</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>window and drawing</source>
        <translation>fenêtre et dessin</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>Qt for Python</source>
        <translation>Qt pour Python</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>arithmetic</source>
        <translation>calcul</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>algebra: shorter forms and proofs</source>
        <translation>algèbre : formes plus courtes et preuves</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>contours</source>
        <translation>lignes de niveau</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>typesetting of formulas</source>
        <translation>composition des formules</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>typeface of formulas</source>
        <translation>police des formules</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>typeface of words</source>
        <translation>police du texte</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>moving pictures</source>
        <translation>images animées</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>About Tangent Plotter</source>
        <translation>À propos de Tangent Plotter</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>Copy the versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>See what a derivative is.</source>
        <translation>Voir ce qu'est une dérivée.</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>Under the MIT license. It is made with:</source>
        <translation>Sous licence MIT. Fait avec :</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Study</source>
        <translation>É&amp;tude</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>S&amp;cenes</source>
        <translation>S&amp;cènes</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Export image…</source>
        <translation>E&amp;xporter l'image…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the picture as a file, at a size you choose</source>
        <translation>Enregistrer l'image dans un fichier, à la taille choisie</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Export a&amp;nimation…</source>
        <translation>Exporter l'anima&amp;tion…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Take back the last change</source>
        <translation>Défaire le dernier changement</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Bring back what was undone</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Copy image</source>
        <translation>&amp;Copier l'image</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Copy the picture to the clipboard</source>
        <translation>Copier l'image dans le presse-papiers</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Go to the &amp;formula</source>
        <translation>Aller à la &amp;formule</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Side &amp;panel</source>
        <translation>P&amp;anneau latéral</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the side panel</source>
        <translation>Montrer ou cacher le panneau latéral</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Fit</source>
        <translation>A&amp;juster la vue</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show what matters of the function</source>
        <translation>Montrer ce qui compte dans la fonction</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Equal scales</source>
        <translation>É&amp;chelles égales</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Keep a unit as long in x as in y</source>
        <translation>Garder une unité aussi longue en x qu'en y</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Back to the &amp;origin</source>
        <translation>R&amp;evenir à l'origine</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Put the origin in the middle</source>
        <translation>Mettre l'origine au milieu</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Look closer</source>
        <translation>Regarder de plus près</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Look from farther away</source>
        <translation>Regarder de plus loin</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Surface in three dimensions</source>
        <translation>&amp;Surface en trois dimensions</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>See a function of two variables as a surface that turns</source>
        <translation>Voir une fonction de deux variables comme une surface qui tourne</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Tu&amp;rn the surface</source>
        <translation>&amp;Faire tourner la surface</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Crosshair</source>
        <translation>&amp;Réticule</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show feat&amp;ures</source>
        <translation>Montrer les points re&amp;marquables</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Curve st&amp;yles…</source>
        <translation>St&amp;yles des courbes…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Table of features…</source>
        <translation>&amp;Tableau des points remarquables…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>All features in the view, to look at or copy</source>
        <translation>Tous ceux de la vue, à regarder ou à copier</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Values of parameters</source>
        <translation>Va&amp;leurs des paramètres</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Larger interface</source>
        <translation>Interface plus gran&amp;de</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Smaller interface</source>
        <translation>&amp;Interface plus petite</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Reduce motion</source>
        <translation>M&amp;oins de mouvement</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Derivative</source>
        <translation>Dé&amp;rivée</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Tangent</source>
        <translation>&amp;Tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>D&amp;escent</source>
        <translation>De&amp;scente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Graph</source>
        <translation>Grap&amp;he</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Play or pause</source>
        <translation>Lire &amp;ou mettre en pause</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let the timeline run</source>
        <translation>Laisser courir la chronologie</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Step</source>
        <translation>P&amp;as</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>One step on</source>
        <translation>Un pas de plus</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Step &amp;back</source>
        <translation>&amp;Pas en arrière</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Reset</source>
        <translation>Ramener au dé&amp;but</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>To the start of the timeline</source>
        <translation>Au début de la chronologie</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>To the &amp;end</source>
        <translation>Aller à &amp;la fin</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>To the end of the timeline</source>
        <translation>À la fin de la chronologie</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the tan&amp;gent</source>
        <translation>Montrer la tan&amp;gente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the tangent</source>
        <translation>Montrer ou cacher la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the se&amp;cant</source>
        <translation>Montrer la sé&amp;cante</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the secant</source>
        <translation>Montrer ou cacher la sécante</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the &amp;normal</source>
        <translation>Montrer la nor&amp;male</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>P&amp;in the tangent</source>
        <translation>Épi&amp;ngler la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Keep this tangent while the point moves on</source>
        <translation>Garder cette tangente pendant que le point avance</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Sweep &amp;x</source>
        <translation>Balayer &amp;x</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let &amp;h go to 0</source>
        <translation>Faire tendre h vers &amp;0</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Zoom to the tangent</source>
        <translation>&amp;Zoomer sur la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Back from the tangent</source>
        <translation>Revenir de la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>T&amp;aylor polynomial</source>
        <translation>Pol&amp;ynôme de Taylor</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Se&amp;cond derivative</source>
        <translation>Dér&amp;ivée seconde</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>S&amp;ketch f′</source>
        <translation>Esq&amp;uisser f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Hide f′ and draw it by hand</source>
        <translation>Cacher f′ et la dessiner à la main</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>E&amp;rase of the sketch</source>
        <translation>Gommer l'es&amp;quisse</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Judge the sketch</source>
        <translation>&amp;Juger l'esquisse</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Re&amp;veal f′</source>
        <translation>Ré&amp;véler f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Let the area grow</source>
        <translation>&amp;Faire grandir l'aire</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Step and ed&amp;ge</source>
        <translation>Étape &amp;et arête</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Present</source>
        <translation>&amp;Présenter</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The whole screen for the lesson; Esc ends it</source>
        <translation>Tout l'écran pour la leçon ; Esc y met fin</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Row of scenes</source>
        <translation>&amp;Rangée des scènes</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the pictures of all scenes</source>
        <translation>Montrer ou cacher les images de toutes les scènes</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Add a scene</source>
        <translation>&amp;Ajouter une scène</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Keep this scene and go on in a copy of it</source>
        <translation>Garder cette scène et continuer dans une copie</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Name and note…</source>
        <translation>&amp;Nom et note…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Move &amp;earlier</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Move &amp;later</source>
        <translation>R&amp;eculer</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Pre&amp;vious</source>
        <translation>Pré&amp;cédente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Ne&amp;xt</source>
        <translation>S&amp;uivante</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;What can I type?</source>
        <translation>&amp;Que peut-on taper ?</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Rules</source>
        <translation>&amp;Règles</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Optimizers</source>
        <translation>&amp;Optimiseurs</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Tour</source>
        <translation>&amp;Visite</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;About Tangent Plotter</source>
        <translation>À &amp;propos de Tangent Plotter</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>A new document in a window of its own</source>
        <translation>Un nouveau document dans sa propre fenêtre</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Open a document</source>
        <translation>Ouvrir un document</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the document with all its scenes</source>
        <translation>Enregistrer le document avec toutes ses scènes</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the document under another name</source>
        <translation>Enregistrer le document sous un autre nom</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the moving picture: GIF, APNG, WebP or MP4</source>
        <translation>Enregistrer l'image animée : GIF, APNG, WebP ou MP4</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Print the picture, after a look at the page</source>
        <translation>Imprimer l'image, après un regard sur la page</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Close all windows</source>
        <translation>Fermer toutes les fenêtres</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Type another function</source>
        <translation>Taper une autre fonction</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Watch the surface go once around</source>
        <translation>Regarder la surface faire un tour complet</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Read off x, f and f′ wherever the pointer is</source>
        <translation>Lire x, f et f′ là où est le pointeur</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Mark roots, extrema, inflection points and asymptotes</source>
        <translation>Marquer zéros, extremums, points d'inflexion et asymptotes</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Give a curve another color, width or line</source>
        <translation>Donner à une courbe une autre couleur, largeur ou ligne</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Write the values of the parameters in the formula</source>
        <translation>Écrire les valeurs des paramètres dans la formule</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Make text and buttons larger</source>
        <translation>Agrandir textes et boutons</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Make text and buttons smaller</source>
        <translation>Réduire textes et boutons</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Text and buttons at 100 %</source>
        <translation>Textes et boutons à 100 %</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Nothing glides; what plays jumps from step to step</source>
        <translation>Rien ne glisse ; ce qui joue saute d'étape en étape</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Use the whole screen</source>
        <translation>Utiliser tout l'écran</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Every step with its rule</source>
        <translation>Chaque étape avec sa règle</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The line that touches the curve</source>
        <translation>La droite qui touche la courbe</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Walk down the function</source>
        <translation>Descendre la fonction</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The computation graph: values forward, derivatives back</source>
        <translation>Le graphe de calcul : valeurs en avant, dérivées en arrière</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Fit a model to points</source>
        <translation>Ajuster un modèle à des points</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the normal</source>
        <translation>Montrer ou cacher la normale</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let the tangent run along the curve</source>
        <translation>Faire courir la tangente le long de la courbe</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Watch the secant become the tangent</source>
        <translation>Voir la sécante devenir la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Look closer until curve and tangent coincide</source>
        <translation>Regarder de plus près jusqu'à ce que courbe et tangente coïncident</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Back to the view from before the zoom</source>
        <translation>Revenir à la vue d'avant le zoom</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the Taylor polynomial</source>
        <translation>Montrer ou cacher le polynôme de Taylor</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide f″</source>
        <translation>Montrer ou cacher f″</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Rub out parts of what you drew</source>
        <translation>Effacer des parties de ce qui est dessiné</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>See what is right about your f′ and what is not</source>
        <translation>Voir ce qui est juste dans f′ dessinée et ce qui ne l'est pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let f′ be traced over your sketch</source>
        <translation>Laisser tracer f′ sur l'esquisse</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Watch the area of the chosen product grow with x</source>
        <translation>Voir l'aire du produit choisi grandir avec x</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>From the chosen step of the derivation to its edge in the graph, and back</source>
        <translation>De l'étape choisie du calcul à son arête dans le graphe, et retour</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>A copy of this scene with its name and note</source>
        <translation>Une copie de cette scène avec son nom et sa note</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Name this scene; a note tells you what to say</source>
        <translation>Nommer cette scène ; une note rappelle quoi dire</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Take this scene away; undo brings it back</source>
        <translation>Retirer cette scène ; annuler la ramène</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show this scene before the one before it</source>
        <translation>Montrer cette scène avant la précédente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show this scene after the one after it</source>
        <translation>Montrer cette scène après la suivante</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the scene before this one</source>
        <translation>Montrer la scène d'avant</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the scene after this one</source>
        <translation>Montrer la scène d'après</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The functions and signs that are understood</source>
        <translation>Les fonctions et les signes compris</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>All rules of differentiation with examples</source>
        <translation>Toutes les règles de dérivation avec des exemples</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>What each way of descending does, and its settings</source>
        <translation>Ce que fait chaque méthode de descente, et ses réglages</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>All keys at a glance</source>
        <translation>Toutes les touches d'un coup d'œil</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The window in six steps</source>
        <translation>La fenêtre en six étapes</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Version and licenses</source>
        <translation>Version et licences</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The tangent, from left to right</source>
        <translation>La tangente, de gauche à droite</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>From secant to tangent</source>
        <translation>De la sécante à la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The descent, step by step</source>
        <translation>La descente, pas à pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The growing area of a product</source>
        <translation>L'aire d'un produit qui grandit</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The surface, once around</source>
        <translation>La surface, un tour complet</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The derivation, step by step</source>
        <translation>Le calcul, étape par étape</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The fit, step by step</source>
        <translation>L'ajustement, pas à pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The passes through the graph</source>
        <translation>Les parcours du graphe</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Export animation</source>
        <translation>Exporter l'animation</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Print, black on white</source>
        <translation>Impression, noir sur blanc</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Begin anew at the end</source>
        <translation>Recommencer à la fin</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé ; rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Width, px</source>
        <translation>Largeur, px</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Height, px</source>
        <translation>Hauteur, px</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Frames a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Colors</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Estimate the size</source>
        <translation>Estimer la taille</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>MP4 needs PyAV, which is not installed: pip install av. The other formats need nothing more.</source>
        <translation>MP4 demande PyAV, qui n'est pas installé : pip install av. Les autres formats ne demandent rien de plus.</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>About {0} MB</source>
        <translation>Environ {0} Mo</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>{0} frames</source>
        <translation>{0} images</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Frame {0} of {1}</source>
        <translation>Image {0} sur {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/commands.py"/>
        <source>lesson</source>
        <translation>leçon</translation>
    </message>
    <message>
        <location filename="plotter/ui/commands.py"/>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <location filename="plotter/ui/commands.py"/>
        <source>start</source>
        <translation>départ</translation>
    </message>
    <message>
        <location filename="plotter/ui/completion.py"/>
        <source>Functions that begin like this</source>
        <translation>Fonctions qui commencent ainsi</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Tangent Plotter made a mistake. Your work has been put aside and is safe; you can go on, or save it and start the program anew. Nothing has been sent anywhere.</source>
        <translation>Tangent Plotter a commis une erreur. Le travail a été mis de côté et il est en sûreté ; on peut continuer, ou enregistrer et relancer le programme. Rien n'a été envoyé nulle part.</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Something went wrong</source>
        <translation>Quelque chose a mal tourné</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Thin</source>
        <translation>Fine</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Usual width</source>
        <translation>Largeur habituelle</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Thick</source>
        <translation>Épaisse</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Very thick</source>
        <translation>Très épaisse</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Second derivative f″</source>
        <translation>Dérivée seconde f″</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Crimson</source>
        <translation>Cramoisi</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Solid</source>
        <translation>Pleine</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Dashed</source>
        <translation>Tirets</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Dotted</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Dashes and dots</source>
        <translation>Tirets et points</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>curve style</source>
        <translation>style de courbe</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Curve styles</source>
        <translation>Styles des courbes</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>As in the theme</source>
        <translation>Comme dans le thème</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/area.py"/>
        <source>Data and loss</source>
        <translation>Données et perte</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/area.py"/>
        <source>The points with the fitted curve; beside them the loss and the way down.</source>
        <translation>Les points avec la courbe ajustée ; à côté la perte et le chemin de descente.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Progress of the fit</source>
        <translation>Avancement de l'ajustement</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Fit again</source>
        <translation>Ajuster de nouveau</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Fitting: {percent} %</source>
        <translation>Ajustement : {percent} %</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/edits.py"/>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/edits.py"/>
        <source>move a point</source>
        <translation>déplacer un point</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/loss_or_graph.py"/>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/loss_or_graph.py"/>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/loss_or_graph.py"/>
        <source>What stands beside the data</source>
        <translation>Ce qui est à côté des données</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Straight line</source>
        <translation>Droite</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Exponential growth</source>
        <translation>Croissance exponentielle</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Logistic curve</source>
        <translation>Courbe logistique</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Small neural network</source>
        <translation>Petit réseau de neurones</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>A formula in x; its other letters are the parameters to be found</source>
        <translation>Une formule en x ; ses autres lettres sont les paramètres à trouver</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Models to begin with</source>
        <translation>Modèles pour commencer</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>L1: what is added to the loss for each |w|</source>
        <translation>L1 : ce qui s'ajoute à la perte pour chaque |w|</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>L2: what is added to the loss for each w²</source>
        <translation>L2 : ce qui s'ajoute à la perte pour chaque w²</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>How the derivatives are found…</source>
        <translation>Comment on trouve les dérivées…</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>regularization</source>
        <translation>régularisation</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>The derivatives of the loss at one point</source>
        <translation>Les dérivées de la perte en un point</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>mean of </source>
        <translation>moyenne de </translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>y =</source>
        <translation>y =</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/playing.py"/>
        <source>Step {0} of {1}</source>
        <translation>Pas {0} sur {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Take an example</source>
        <translation>Prendre un exemple</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>No points yet. Type them, paste a table, open a file, or click the plot.</source>
        <translation>Pas encore de points. En taper, coller un tableau, ouvrir un fichier ou cliquer dans le graphique.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Open a table</source>
        <translation>Ouvrir un tableau</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Choose all points</source>
        <translation>Choisir tous les points</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>A table from a file: CSV, or text</source>
        <translation>Un tableau d'un fichier : CSV ou texte</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>A table from the clipboard</source>
        <translation>Un tableau du presse-papiers</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>The points of the chosen rows</source>
        <translation>Les points des lignes choisies</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>All points</source>
        <translation>Tous les points</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>There is no table on the clipboard.</source>
        <translation>Il n'y a pas de tableau dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>x and y must be two different columns.</source>
        <translation>x et y doivent être deux colonnes différentes.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>{0} points</source>
        <translation>{0} points</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>The file is too large.</source>
        <translation>Le fichier est trop grand.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>The file is not text in UTF-8.</source>
        <translation>Le fichier n'est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>Column of x</source>
        <translation>Colonne de x</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>Column of y</source>
        <translation>Colonne de y</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>x is</source>
        <translation>x est</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>y is</source>
        <translation>y est</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>{0} rows</source>
        <translation>{0} lignes</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>{0} rows with an empty cell are left out</source>
        <translation>{0} lignes avec une cellule vide sont omises</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>the first {0} are taken</source>
        <translation>les {0} premières sont prises</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Learning rate</source>
        <translation>Taux d'apprentissage</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Points in a batch, 0 for all</source>
        <translation>Points par lot, 0 pour tous</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Seed of the batches</source>
        <translation>Graine des lots</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Training</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>The other parameters</source>
        <translation>Les autres paramètres</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>others held at the end</source>
        <translation>autres fixés à la fin</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>others as at this step</source>
        <translation>autres comme à ce pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Show the computation graph of the loss</source>
        <translation>Montrer le graphe de calcul de la perte</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Number of the point whose graph is shown</source>
        <translation>Numéro du point dont le graphe est montré</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Loss against step</source>
        <translation>Perte selon le pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>starts at</source>
        <translation>départ</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>∂L/∂w</source>
        <translation>∂L/∂w</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Loss over</source>
        <translation>Perte selon</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>parameters of the contours</source>
        <translation>paramètres des lignes de niveau</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>of point</source>
        <translation>du point</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Parameter {0} of the contours</source>
        <translation>Paramètre {0} des lignes de niveau</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Where {0} starts</source>
        <translation>Départ de {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Any rule</source>
        <translation>Toute règle</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>One rule</source>
        <translation>Une règle</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Two rules</source>
        <translation>Deux règles</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Several rules</source>
        <translation>Plusieurs règles</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>exercise</source>
        <translation>exercice</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Rule to practise</source>
        <translation>Règle à travailler</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>How hard</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Next exercise</source>
        <translation>Exercice suivant</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Another function to differentiate; undo brings this back</source>
        <translation>Une autre fonction à dériver ; annuler ramène celle-ci</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Worksheet…</source>
        <translation>Feuille d'exercices…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>A sheet of such exercises to print or save, with key</source>
        <translation>Une feuille de tels exercices à imprimer ou à enregistrer, avec corrigé</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>kind of exercise</source>
        <translation>sorte d'exercice</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Exercise {0}</source>
        <translation>Exercice {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Which rule fits? Why?</source>
        <translation>Quelle règle convient ? Pourquoi ?</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Space or Page Down shows the step.</source>
        <translation>Espace ou Page suiv. montre l'étape.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Find the derivative</source>
        <translation>Trouver la dérivée</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Space or Page Down goes on, Page Up goes back.</source>
        <translation>Espace ou Page suiv. continue, Page préc. revient.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>understood rule</source>
        <translation>règle comprise</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>Rules only</source>
        <translation>Règles seules</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>With substitution</source>
        <translation>Avec les substitutions</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>With the algebra</source>
        <translation>Avec le calcul</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>As written only</source>
        <translation>Telle qu'écrite seulement</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>An understood rule is applied without being told</source>
        <translation>Une règle comprise est appliquée sans être dite</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>Tell every rule again</source>
        <translation>Dire de nouveau chaque règle</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>level of detail</source>
        <translation>niveau de détail</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>Other forms are not known yet</source>
        <translation>D'autres formes ne sont pas encore connues</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>No other route is known for this function</source>
        <translation>Aucun autre chemin n'est connu pour cette fonction</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>shortest</source>
        <translation>la plus courte</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>form of the answer</source>
        <translation>forme de la réponse</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>second route</source>
        <translation>second chemin</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>order of the derivative</source>
        <translation>ordre de la dérivée</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>How much is told</source>
        <translation>Ce qui est raconté</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Routes, forms, and ways to take it along</source>
        <translation>Chemins, formes et façons d'emporter le calcul</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Second route</source>
        <translation>Second chemin</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Form of the answer</source>
        <translation>Forme de la réponse</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Understood rules</source>
        <translation>Règles comprises</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Ask before each revealed step</source>
        <translation>Questionner avant chaque étape révélée</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Reveal step by step</source>
        <translation>Révéler étape par étape</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Copy derivation as</source>
        <translation>Copier le calcul en</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Copy selected step as</source>
        <translation>Copier l'étape choisie en</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Save derivation…</source>
        <translation>Enregistrer le calcul…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Print derivation…</source>
        <translation>Imprimer le calcul…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Steps</source>
        <comment>of a derivation</comment>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>practice</source>
        <translation>exercice</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/paper/preview.py"/>
        <source>Preview, {0} pages</source>
        <translation>Aperçu, {0} pages</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Your derivative</source>
        <translation>Votre dérivée</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Show the answer</source>
        <translation>Montrer la réponse</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>It went wrong in this part:</source>
        <translation>L'erreur est dans cette partie :</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>While you practise, f′ is hidden in the plot and in the formula bar.</source>
        <translation>Pendant l'exercice, f′ est cachée dans le graphique et dans la barre de formule.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>typing the derivative</source>
        <translation>saisie de la dérivée</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>show the answer</source>
        <translation>montrer la réponse</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Right. Proved equal to the derivative.</source>
        <translation>Juste. Égalité avec la dérivée prouvée.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Not yet.</source>
        <translation>Pas encore.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Right at {0} points (largest difference {1}).</source>
        <translation>Juste en {0} points (plus grand écart {1}).</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>{0}, checked at {1} points</source>
        <translation>{0}, contrôlé en {1} points</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Copy the derivative</source>
        <translation>Copier la dérivée</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Simplify</source>
        <translation>Simplifier</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>the same, shorter</source>
        <translation>la même, plus courte</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>{0}, proved</source>
        <translation>{0}, prouvé</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>The steps are proved, this form at {0} points (largest difference {1}).</source>
        <translation>Les étapes sont prouvées, cette forme en {0} points (plus grand écart {1}).</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Both routes meet</source>
        <translation>Les deux chemins se rejoignent</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Both end at the same expression.</source>
        <translation>Les deux finissent à la même expression.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Proved equal</source>
        <translation>Égalité prouvée</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Equal at {0} points; no proof was found in time.</source>
        <translation>Égaux en {0} points ; aucune preuve n'a été trouvée à temps.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/reveal.py"/>
        <source>Step {0} of {1}</source>
        <comment>of a derivation</comment>
        <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/reveal.py"/>
        <source>Question {0} of {1}</source>
        <translation>Question {0} sur {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>fold</source>
        <translation>plier</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Show its edge in the graph</source>
        <translation>Montrer son arête dans le graphe</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Save step…</source>
        <translation>Enregistrer l'étape…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Fold</source>
        <translation>Plier</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Copy step as</source>
        <translation>Copier l'étape en</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>I understand: {0}</source>
        <translation>Compris : {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_row.py"/>
        <source>Scroll the formula</source>
        <translation>Faire défiler la formule</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_page.py"/>
        <source>Shown: the last function that could be read, {0}.</source>
        <translation>Affichée : la dernière fonction lisible, {0}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_page.py"/>
        <source>Tell this rule again</source>
        <translation>Dire de nouveau cette règle</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_page.py"/>
        <source>Understood:</source>
        <translation>Compris :</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_view.py"/>
        <source>{name} is {expression}.</source>
        <translation>{name} est {expression}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_view.py"/>
        <source>{capital} equals {after}.</source>
        <translation>{capital} égale {after}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_view.py"/>
        <source>Show {0} more steps</source>
        <translation>Montrer {0} étapes de plus</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>Save the derivation</source>
        <translation>Enregistrer le calcul</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>Save the step</source>
        <translation>Enregistrer l'étape</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>derivation</source>
        <translation>calcul</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Save the worksheet</source>
        <translation>Enregistrer la feuille d'exercices</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Worksheet</source>
        <translation>Feuille d'exercices</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>The same number makes the same sheet again</source>
        <translation>Le même numéro refait la même feuille</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Room for working</source>
        <translation>Place pour le calcul</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Key on a page of its own</source>
        <translation>Corrigé sur une page à part</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Another sheet</source>
        <translation>Autre feuille</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Sheet number</source>
        <translation>Numéro de feuille</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>worksheet</source>
        <translation>feuille</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Pages: {0}</source>
        <translation>Pages : {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/basin_hover.py"/>
        <source>From {0} it {1}. A click starts here.</source>
        <translation>Depuis {0} : {1}. Un clic part d'ici.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/charts.py"/>
        <source>Height {0}</source>
        <translation>Hauteur {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/charts.py"/>
        <source>Size of the gradient |{0}|</source>
        <translation>Taille du gradient |{0}|</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/charts.py"/>
        <source>Position {0}</source>
        <translation>Position {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/ending.py"/>
        <source>repair of the descent</source>
        <translation>remède pour la descente</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/ending.py"/>
        <source>Set {0}</source>
        <translation>Mettre {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/ending.py"/>
        <source>Take {0} steps</source>
        <translation>Faire {0} pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/follower.py"/>
        <source>Zoomed out {0} times to follow the run, which diverges. F goes back.</source>
        <translation>Vue élargie {0} fois pour suivre la descente, qui diverge. F revient.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/follower.py"/>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/follower.py"/>
        <source>The run is farther out than the plot can show. F goes back.</source>
        <translation>La descente est plus loin que le graphique ne peut montrer. F revient.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Close the lesson</source>
        <translation>Fermer la leçon</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Next lesson</source>
        <translation>Leçon suivante</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>{0}; from {1} to {2}</source>
        <translation>{0} ; de {1} à {2}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>{0} goes from {1} to {2}.</source>
        <translation>{0} va de {1} à {2}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Options of the method</source>
        <translation>Options de la méthode</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>This method has none.</source>
        <translation>Cette méthode n'en a pas.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Schedule of the rate</source>
        <translation>Programme du taux</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Most steps, from 1 to 100 000</source>
        <translation>Pas au plus, de 1 à 100 000</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Ends with a gradient up to this; 0: never</source>
        <translation>Finit à un gradient jusqu'à ceci ; 0 : jamais</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Ends with steps up to this; 0: never</source>
        <translation>Finit à des pas jusqu'à ceci ; 0 : jamais</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Standard deviation of the noise in each gradient</source>
        <translation>Écart type du bruit dans chaque gradient</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Seed: the same number gives the same noise</source>
        <translation>Graine : le même nombre donne le même bruit</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>options of the descent</source>
        <translation>options de la descente</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Steps at most</source>
        <translation>Pas au plus</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Gradient at most</source>
        <translation>Gradient au plus</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Update at most</source>
        <translation>Variation au plus</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>number of steps</source>
        <translation>nombre de pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Noise in the gradient</source>
        <translation>Bruit dans le gradient</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/panel.py"/>
        <source>Charts</source>
        <translation>Diagrammes</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Method of the chosen run</source>
        <translation>Méthode de la descente choisie</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Learning rate of the chosen run</source>
        <translation>Taux d'apprentissage de la descente choisie</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Start of the chosen run</source>
        <translation>Départ de la descente choisie</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Repeat the chosen run (Ctrl+D)</source>
        <translation>Répéter la descente choisie (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Take the chosen run out (Del)</source>
        <translation>Retirer la descente choisie (Del)</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Add a run to compare</source>
        <translation>Ajouter une descente</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Another method from the same start, or the same one again</source>
        <translation>Une autre méthode du même départ, ou la même encore une fois</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Minimize or maximize</source>
        <translation>Minimiser ou maximiser</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>runs of the race</source>
        <translation>descentes de la course</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Minimize</source>
        <translation>Minimiser</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Maximize</source>
        <translation>Maximiser</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>put a run first</source>
        <translation>mettre une descente en tête</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>A learning rate is larger than 0.</source>
        <translation>Un taux d'apprentissage est supérieur à 0.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>goal of the descent</source>
        <translation>but de la descente</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>run to compare</source>
        <translation>descente à comparer</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>repeat a run</source>
        <translation>répéter une descente</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>take a run out</source>
        <translation>retirer une descente</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>corner</source>
        <translation>coin</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>flat point</source>
        <translation>point plat</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>crawls</source>
        <translation>rampe</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>swings</source>
        <translation>oscille</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>leaves f</source>
        <translation>quitte f</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>jumps a gap</source>
        <translation>saute</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>no step</source>
        <translation>aucun pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>tiny steps</source>
        <translation>minuscule</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>still rises</source>
        <translation>monte encore</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>still falls</source>
        <translation>baisse encore</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Runs of the race</source>
        <translation>Descentes de la course</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>How the run is drawn</source>
        <translation>Comment la descente est dessinée</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>How the run ends</source>
        <translation>Comment la descente finit</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Steps taken</source>
        <translation>Pas faits</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Last height</source>
        <translation>Dernière hauteur</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Run {0}</source>
        <translation>Descente {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>settles</source>
        <translation>se pose</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>Start of the descent</source>
        <translation>Départ de la descente</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>Random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>Start at a random place in view</source>
        <translation>Partir d'un endroit au hasard dans la vue</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>random start</source>
        <translation>départ au hasard</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>learning rate</source>
        <translation>taux d'apprentissage</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>From this start, rates from {0} to {1} get down to {3}, the lowest end of all; {2} is the quickest.</source>
        <translation>De ce départ, les taux de {0} à {1} descendent jusqu'à {3}, la fin la plus basse de toutes ; {2} est le plus rapide.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>Map of rates and steps</source>
        <translation>Carte des taux et des pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>Left to right: the rate. Top to bottom: the step. Dark: f is low</source>
        <translation>De gauche à droite : le taux. De haut en bas : le pas. Foncé : f est basse</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>Map of rates</source>
        <translation>Carte des taux</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>From this start, rates from {0} to {1} get up to {3}, the highest end of all; {2} is the quickest.</source>
        <translation>De ce départ, les taux de {0} à {1} montent jusqu'à {3}, la fin la plus haute de toutes ; {2} est le plus rapide.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>No rate arrives within these steps.</source>
        <translation>Aucun taux n'arrive avec ces pas.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}: one step leads about to the vertex of the parabola.</source>
        <translation>Ici {0} : un pas mène à peu près au sommet de la parabole.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>For this method f″ does not tell how a rate will do.</source>
        <translation>Pour cette méthode, f″ ne dit pas ce que vaut un taux.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here f is not curved upwards: no rate can be foretold.</source>
        <translation>Ici f n'est pas courbée vers le haut : aucun taux ne se prédit.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}: less than a twentieth of the way in each step.</source>
        <translation>Ici {0} : moins d'un vingtième du chemin à chaque pas.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, below {1}: it settles without swinging.</source>
        <translation>Ici {0}, sous {1} : il se pose sans osciller.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, above {1}: it steps across the lowest point and swings in.</source>
        <translation>Ici {0}, au-dessus de {1} : il enjambe le point le plus bas et s'amortit.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Diverging: {0} here, above {1}. Try a rate below {2}.</source>
        <translation>Diverge : {0} ici, au-dessus de {1}. Essayer un taux sous {2}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here f has no second derivative that could tell.</source>
        <translation>Ici f n'a pas de dérivée seconde qui renseigne.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here f is not curved downwards: no rate can be foretold.</source>
        <translation>Ici f n'est pas courbée vers le bas : aucun taux ne se prédit.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, above {1}: it steps across the highest point and swings in.</source>
        <translation>Ici {0}, au-dessus de {1} : il enjambe le point le plus haut et s'amortit.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, above {1}: on the parabola that fits here it would diverge. Try a rate below {2}.</source>
        <translation>Ici {0}, au-dessus de {1} : sur la parabole ajustée ici il divergerait. Essayer un taux sous {2}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>leaves the domain</source>
        <translation>quitte le domaine</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>undecided after these steps</source>
        <translation>indécis après ces pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>ends in the maximum {0}</source>
        <translation>finit au maximum {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>ends in the minimum {0}</source>
        <translation>finit au minimum {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Parabola</source>
        <translation>Parabole</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Parabola that fits at the current point</source>
        <translation>Parabole ajustée au point actuel</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Basins</source>
        <translation>Bassins</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Where the run from every start ends</source>
        <translation>Où finit la descente depuis chaque départ</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Race</source>
        <translation>Course</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Paths of the other runs</source>
        <translation>Chemins des autres descentes</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/step.py"/>
        <source>This step: {0} of {1}</source>
        <translation>Ce pas : {0} sur {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/step.py"/>
        <source>The last point: no further step is taken.</source>
        <translation>Le dernier point : il n'y a plus de pas.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/step.py"/>
        <source>Copy this step as LaTeX</source>
        <translation>Copier ce pas en LaTeX</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>All steps</source>
        <translation>Tous les pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Copy all steps</source>
        <translation>Copier tous les pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Save all steps as CSV</source>
        <translation>Enregistrer tous les pas en CSV</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Save all steps</source>
        <translation>Enregistrer tous les pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Could not save {0}: {1}.</source>
        <translation>Impossible d'enregistrer {0} : {1}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>Same tuned rate</source>
        <translation>Taux réglé de même</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>Find each run its best rate, for all in the same way</source>
        <translation>Trouver à chaque descente son meilleur taux, de la même façon pour toutes</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>Finding the rates… Cancel</source>
        <translation>Recherche des taux… Annuler</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>No rates can be found for this function.</source>
        <translation>Aucun taux ne peut être trouvé pour cette fonction.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>tuned rates</source>
        <translation>taux réglés</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>You type</source>
        <translation>On tape</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>It means</source>
        <translation>Cela veut dire</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>What can I type?</source>
        <translation>Que peut-on taper ?</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>What it does</source>
        <translation>Ce qu'il fait</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Settings: range (usual value)</source>
        <translation>Réglages : étendue (valeur habituelle)</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Optimizers</source>
        <translation>Optimiseurs</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>multiplication without a sign</source>
        <translation>multiplication sans signe</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>power</source>
        <translation>puissance</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>division</source>
        <translation>division</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>a name in front, if you like</source>
        <translation>un nom devant, si l'on veut</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Move the tangent or the start</source>
        <translation>Déplacer la tangente ou le départ</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Shift+← Shift+→</source>
        <translation>Maj+← Maj+→</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>The same in small steps</source>
        <translation>La même chose à petits pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>PageUp PageDown</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>The same in large steps</source>
        <translation>La même chose à grands pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>On the surface: turn it, with Ctrl move the point</source>
        <translation>Sur la surface : la tourner, avec Ctrl déplacer le point</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>→ PageDown, ← PageUp</source>
        <translation>→ Page suiv., ← Page préc.</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>While presenting: the next step or scene, and back</source>
        <translation>En présentation : l'étape ou la scène suivante, et retour</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>While presenting: black screen, pointer ring, end</source>
        <translation>En présentation : écran noir, anneau du pointeur, fin</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Export image</source>
        <translation>Exporter l'image</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>No title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Formulas of the curves</source>
        <translation>Formules des courbes</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Steps of the derivation beside the plot</source>
        <translation>Étapes du calcul à côté du graphique</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Transparent background</source>
        <translation>Fond transparent</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Can be opened again from the picture</source>
        <translation>Peut être rouvert depuis l'image</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Dots an inch</source>
        <translation>Points par pouce</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Lines and outlines, sharp at every size.</source>
        <translation>Lignes et contours, nets à toute taille.</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>inches</source>
        <translation>pouces</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>All {0} scenes: pages of a PDF, or a file each</source>
        <translation>Les {0} scènes : pages d'un PDF, ou un fichier chacune</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>That is too many; choose a smaller size or fewer dots.</source>
        <translation>C'est trop ; choisir une taille plus petite ou moins de points.</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>The picture has {0} × {1} pixels.</source>
        <translation>L'image a {0} × {1} pixels.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Looking for features…</source>
        <translation>Recherche des points remarquables…</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Nothing special in this view. Zoom out, or move the view.</source>
        <translation>Rien de particulier dans cette vue. Élargir ou déplacer la vue.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Exactly</source>
        <translation>Exact</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Features of the function in the view</source>
        <translation>Points remarquables de la fonction dans la vue</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Copy as &amp;text</source>
        <translation>Copier comme &amp;texte</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Copy as &amp;CSV</source>
        <translation>Copier comme &amp;CSV</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>There is more in this view than is listed. Zoom in.</source>
        <translation>Il y a plus dans cette vue que ce qui est listé. Agrandir.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>root</source>
        <translation>zéro</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>inflection point</source>
        <translation>point d'inflexion</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>hole</source>
        <translation>trou</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>jump</source>
        <translation>saut</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>pole</source>
        <translation>pôle</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>asymptote</source>
        <translation>asymptote</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>f meets f′</source>
        <translation>f rencontre f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Even: the graph is its own mirror image.</source>
        <translation>Paire : le graphe est sa propre image dans le miroir.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Odd: the graph is symmetric about the origin.</source>
        <translation>Impaire : le graphe est symétrique par rapport à l'origine.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Period {0}.</source>
        <translation>Période {0}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Pictures with a document</source>
        <translation>Images avec un document</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Save changes?</source>
        <translation>Enregistrer les changements ?</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Tangent Plotter documents</source>
        <translation>Documents de Tangent Plotter</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Open another</source>
        <translation>En ouvrir un autre</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>The changes in “{0}” are not saved.</source>
        <translation>Les changements de « {0} » ne sont pas enregistrés.</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/reading.py"/>
        <source>{name} is not a file that can be opened.</source>
        <translation>{name} n'est pas un fichier qui s'ouvre.</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/reading.py"/>
        <source>{name} is too large for a document.</source>
        <translation>{name} est trop grand pour un document.</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>The program ended before “{0}” was saved ({1}).</source>
        <translation>Le programme s'est arrêté avant l'enregistrement de « {0} » ({1}).</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>The program ended before {0} documents were saved ({1}).</source>
        <translation>Le programme s'est arrêté avant l'enregistrement de {0} documents ({1}).</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula.py"/>
        <source>Too long to be typeset here: {0} characters</source>
        <translation>Trop long pour être composé ici : {0} caractères</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>The formula beside shows how it was read</source>
        <translation>La formule à côté montre comment elle a été lue</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>the function</source>
        <translation>la fonction</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>the derivative</source>
        <translation>la dérivée</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>the second derivative</source>
        <translation>la dérivée seconde</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>Take both letters as variables: contours in the place of a curve</source>
        <translation>Prendre les deux lettres comme variables : des lignes de niveau au lieu d'une courbe</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>typing</source>
        <translation>saisie</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>other reading</source>
        <translation>autre lecture</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Signs to choose from</source>
        <translation>Signes à choisir</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Functions typed before</source>
        <translation>Fonctions déjà tapées</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Type a function, for example x^2 e^x</source>
        <translation>Taper une fonction, par exemple x^2 e^x</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Nothing typed before</source>
        <translation>Rien n'a encore été tapé</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/area.py"/>
        <source>Computation graph</source>
        <translation>Graphe de calcul</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/area.py"/>
        <source>Arrow keys go from node to node once one is chosen; Enter chooses the result.</source>
        <translation>Les flèches vont de nœud en nœud dès que l'un est choisi ; Entrée choisit le résultat.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/area.py"/>
        <source>Drag to the left or right to change {letter}</source>
        <translation>Tirer à gauche ou à droite pour changer {letter}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>A larger h leaves the tangent: the error of the central quotient grows with h², that of the one-sided one with h. A smaller h loses digits to rounding. The pass back needs no h.</source>
        <translation>Un h plus grand quitte la tangente : l'erreur du quotient centré croît comme h², celle du quotient d'un côté comme h. Un h plus petit perd des chiffres à l'arrondi. Le parcours arrière n'a pas besoin de h.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Check by finite differences</source>
        <translation>Contrôle par différences finies</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>The function is not defined on both sides, so nothing can be compared.</source>
        <translation>La fonction n'est pas définie des deux côtés, il n'y a donc rien à comparer.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>At h = {h} the quotient is exactly {derivative}.</source>
        <translation>À h = {h} le quotient vaut exactement {derivative}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Nearest at h = {h}: the quotient differs from {derivative} by {error}.</source>
        <translation>Au plus près à h = {h} : le quotient diffère de {derivative} de {error}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Changed by h:</source>
        <translation>Changé de h :</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Hidden while you practise the derivative.</source>
        <translation>Caché pendant l'exercice de dérivation.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>There is no derivative to check here.</source>
        <translation>Il n'y a pas de dérivée à contrôler ici.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/choosing.py"/>
        <source>change {letter}</source>
        <translation>changer {letter}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Operations forward: {forward}. Operations back: {back}; {sums} of them add where paths join.</source>
        <translation>Opérations en avant : {forward}. Opérations en arrière : {back} ; {sums} d'entre elles ajoutent là où des chemins se rejoignent.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>They give all {letters} derivatives at once.</source>
        <translation>Elles donnent les {letters} dérivées d'un coup.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Forward mode would take {mode} operations: with one letter both ways cost about the same.</source>
        <translation>Le mode direct prendrait {mode} opérations : avec une lettre les deux façons coûtent à peu près autant.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Forward mode goes through the graph once for each of the {letters} letters: {mode} operations instead of {back}.</source>
        <translation>Le mode direct parcourt le graphe une fois pour chacune des {letters} lettres : {mode} opérations au lieu de {back}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Operations forward: {forward}. Operations back: {back}.</source>
        <translation>Opérations en avant : {forward}. Opérations en arrière : {back}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Operations forward: {forward}. Operations back: {back}; one of them adds where two paths join.</source>
        <translation>Opérations en avant : {forward}. Opérations en arrière : {back} ; l'une d'elles ajoute là où deux chemins se rejoignent.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>error against h</source>
        <translation>erreur selon h</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>Error against h</source>
        <translation>Erreur selon h</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>central</source>
        <translation>centré</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>one-sided</source>
        <translation>d'un côté</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>Size of the derivative in each layer</source>
        <translation>Taille de la dérivée dans chaque couche</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>Size of the derivative by layer</source>
        <translation>Taille de la dérivée par couche</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>first layer</source>
        <translation>première couche</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>The derivative vanishes: in the first layer it is {factor} times that of the result. What stands there would hardly learn.</source>
        <translation>La dérivée s'évanouit : dans la première couche elle vaut {factor} fois celle du résultat. Ce qui s'y trouve n'apprendrait guère.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>The derivative explodes: in the first layer it is {factor} times that of the result. A step of descent would leap too far.</source>
        <translation>La dérivée explose : dans la première couche elle vaut {factor} fois celle du résultat. Un pas de descente sauterait trop loin.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>The derivative keeps its size from the result to the first layer.</source>
        <translation>La dérivée garde sa taille du résultat à la première couche.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>In the first layer the derivative is {factor} times that of the result.</source>
        <translation>Dans la première couche, la dérivée vaut {factor} fois celle du résultat.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Forward and back</source>
        <translation>Avant et arrière</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Forward {0} of {1}</source>
        <translation>Avant {0} sur {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Back 0 of {0}</source>
        <translation>Arrière 0 sur {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Back {0} of {1}</source>
        <translation>Arrière {0} sur {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/presets.py"/>
        <source>Functions worth seeing as a graph</source>
        <translation>Fonctions qui méritent d'être vues en graphe</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/presets.py"/>
        <source>Presets</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Product of the edges = derivative</source>
        <translation>Produit des arêtes = dérivée</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Show it among the steps</source>
        <translation>Le montrer parmi les étapes</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Go to this step of the derivation</source>
        <translation>Aller à cette étape du calcul</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>An edge has no derivative here, so there is no product.</source>
        <translation>Une arête n'a pas de dérivée ici, il n'y a donc pas de produit.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>As derived with the rules: {number}, the same to the last digit.</source>
        <translation>Par les règles : {number}, le même au dernier chiffre près.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>As derived with the rules: {number}; the difference is {difference}.</source>
        <translation>Par les règles : {number} ; la différence est {difference}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Click a node, and its step of the derivation is chosen.</source>
        <translation>Cliquer sur un nœud choisit son étape du calcul.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>This node is no step of the derivation: nothing in it changes.</source>
        <translation>Ce nœud n'est pas une étape du calcul : rien n'y change.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>The chosen step, {rule}, has no edge of its own.</source>
        <translation>L'étape choisie, {rule}, n'a pas d'arête à elle.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>The chosen step, {rule}, finds the marked edges.</source>
        <translation>L'étape choisie, {rule}, trouve les arêtes marquées.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>{count} paths lead from the result to the letter; here are the first.</source>
        <translation>{count} chemins mènent du résultat à la lettre ; voici les premiers.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>{x} does not occur, so the derivative is 0.</source>
        <translation>{x} n'y figure pas, donc la dérivée est 0.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Value of the variable, for example 0.5 or π/6</source>
        <translation>Valeur de la variable, par exemple 0.5 ou π/6</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Drag the box of a letter to the left or right: new numbers flow through.</source>
        <translation>Tirer la case d'une lettre à gauche ou à droite : de nouveaux nombres traversent.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Paths join here; what they bring is added:</source>
        <translation>Des chemins se rejoignent ici ; ce qu'ils apportent s'ajoute :</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>The way back is hidden while you practise the derivative.</source>
        <translation>Le chemin de retour est caché pendant l'exercice de dérivation.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Computed at</source>
        <translation>Calculé en</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/tools.py"/>
        <source>Show the whole graph (F)</source>
        <translation>Montrer tout le graphe (F)</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/tools.py"/>
        <source>Look closer (+)</source>
        <translation>Regarder de plus près (+)</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/tools.py"/>
        <source>Look from farther away (−)</source>
        <translation>Regarder de plus loin (−)</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>adds</source>
        <translation>ajoute</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>subtracts</source>
        <translation>soustrait</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>changes the sign</source>
        <translation>change le signe</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>multiplies</source>
        <translation>multiplie</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>divides</source>
        <translation>divise</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes a power</source>
        <translation>prend une puissance</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>raises to its exponent</source>
        <translation>élève à son exposant</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes the square root</source>
        <translation>prend la racine carrée</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes the cube root</source>
        <translation>prend la racine cubique</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes the absolute value</source>
        <translation>prend la valeur absolue</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>chooses a piece</source>
        <translation>choisit un morceau</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>derivative of {name} by it {0}</source>
        <translation>dérivée de {name} par rapport à lui {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>The letters have their values. Now they go forward, from left to right.</source>
        <translation>Les lettres ont leurs valeurs. Elles vont maintenant en avant, de gauche à droite.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes {function}</source>
        <translation>prend {function}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>One pass forward and one back: the derivative stands at the left.</source>
        <translation>Un parcours en avant et un en arrière : la dérivée est à gauche.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>value {0}</source>
        <translation>valeur {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>This node {does}.</source>
        <translation>Ce nœud {does}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>Now back: {name} changes exactly as {name} does, so it begins with 1.</source>
        <translation>Maintenant en arrière : {name} change exactement comme {name}, il commence donc par 1.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>This node {does}; to the left it sends its derivative times the local one:</source>
        <translation>Ce nœud {does} ; à gauche il envoie sa dérivée fois la dérivée locale :</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>One pass forward and one back gave all {count} derivatives.</source>
        <translation>Un parcours en avant et un en arrière ont donné les {count} dérivées.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>This node {does}; there is only a number to its left.</source>
        <translation>Ce nœud {does} ; à sa gauche il n'y a qu'un nombre.</translation>
    </message>
    <message>
        <location filename="plotter/ui/legend_entry.py"/>
        <source>right-click for color, width and line</source>
        <translation>clic droit pour la couleur, la largeur et la ligne</translation>
    </message>
    <message>
        <location filename="plotter/ui/legend_entry.py"/>
        <source>Hide {0}</source>
        <translation>Cacher {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/legend_entry.py"/>
        <source>Show {0}</source>
        <translation>Montrer {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/lenses.py"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="plotter/ui/lenses.py"/>
        <source>Lenses</source>
        <translation>Points de vue</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>From is smaller than To, and the step is larger than 0 and fits between.</source>
        <translation>Le début est inférieur à la fin, et le pas est supérieur à 0 et tient entre les deux.</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>parameter {0}</source>
        <translation>paramètre {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Parameter {0}</source>
        <translation>Paramètre {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Value of {0}</source>
        <translation>Valeur de {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Let {0} run</source>
        <translation>Faire courir {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Range of {0}</source>
        <translation>Étendue de {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Stop {0}</source>
        <translation>Arrêter {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/pictures.py"/>
        <source>Drawing the scenes…</source>
        <translation>Dessin des scènes…</translation>
    </message>
    <message>
        <location filename="plotter/ui/pictures.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="plotter/ui/pictures.py"/>
        <source>Scene {0}: {1}</source>
        <translation>Scène {0} : {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/card.py"/>
        <source>Along u</source>
        <translation>Selon u</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/card.py"/>
        <source>At</source>
        <translation>En</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Curvatures</source>
        <translation>Courbures</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>The gradient is zero along whole lines in this view.</source>
        <translation>Le gradient est nul sur des lignes entières dans cette vue.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Study this point</source>
        <translation>Étudier ce point</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>The Hessian says nothing here; the heights all around tell.</source>
        <translation>La hessienne ne dit rien ici ; les hauteurs alentour décident.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Saddle</source>
        <translation>Col</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Undecided</source>
        <translation>Indécis</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>The gradient is zero nowhere in this view.</source>
        <translation>Le gradient n'est nul nulle part dans cette vue.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Drag to move the point along this section</source>
        <translation>Tirer pour déplacer le point le long de cette coupe</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Sections through the point</source>
        <translation>Coupes par le point</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>along {0}, {1} held</source>
        <translation>selon {0}, {1} fixe</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Section with {0}</source>
        <translation>Coupe avec {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Slope {0}</source>
        <translation>Pente {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Angle of the direction in degrees</source>
        <translation>Angle de la direction en degrés</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Angle of the direction</source>
        <translation>Angle de la direction</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Steepest ascent</source>
        <translation>Plus forte montée</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Steepest descent</source>
        <translation>Plus forte descente</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Along the contour</source>
        <translation>Le long du niveau</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/edits.py"/>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/edits.py"/>
        <source>direction</source>
        <translation>direction</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/edits.py"/>
        <source>partial derivative</source>
        <translation>dérivée partielle</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/panel.py"/>
        <source>Drag the ring or click the plane; turn the direction by its ring. The arrow keys move the point: Shift for small steps.</source>
        <translation>Tirer l'anneau ou cliquer dans le plan ; tourner la direction par son anneau. Les flèches déplacent le point : Maj pour de petits pas.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/panel.py"/>
        <source>Gradient and tangent plane</source>
        <translation>Gradient et plan tangent</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Partials</source>
        <translation>Partielles</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Steepest</source>
        <translation>Plus raide</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Copy the equation of the tangent plane</source>
        <translation>Copier l'équation du plan tangent</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>The gradient is hidden while you practise the derivative.</source>
        <translation>Le gradient est caché pendant l'exercice de dérivation.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Tangent plane</source>
        <translation>Plan tangent</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point_fields.py"/>
        <source>{0}: first coordinate</source>
        <translation>{0} : première coordonnée</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point_fields.py"/>
        <source>{0}: second coordinate</source>
        <translation>{0} : seconde coordonnée</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/variable_switch.py"/>
        <source>{0} is held constant: it counts like a number, its derivative is 0.</source>
        <translation>{0} reste constant : il compte comme un nombre, sa dérivée est 0.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/variable_switch.py"/>
        <source>Differentiate by {0}</source>
        <translation>Dériver par rapport à {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Sweep {variable}</source>
        <translation>Balayer {variable}</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Turn the surface</source>
        <translation>Tourner la surface</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>h → 0</source>
        <translation>h → 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Choose a step</source>
        <translation>Choisir une étape</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Show the surface</source>
        <translation>Montrer la surface</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>let h shrink</source>
        <translation>réduire h</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>{0} % of h</source>
        <translation>{0} % de h</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>sweep the tangent</source>
        <translation>balayer la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_legend.py"/>
        <source>Drag it anywhere; a double click lets it find its place again</source>
        <translation>Se place où l'on veut ; un double clic lui fait retrouver sa place</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_tools.py"/>
        <source>Drag the round handle along the curve, or type a function of your own.</source>
        <translation>Tirer la poignée ronde le long de la courbe, ou taper une fonction.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_tools.py"/>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_tools.py"/>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <location filename="plotter/ui/presenting/progress.py"/>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/presenting/screens.py"/>
        <source>Black screen</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <location filename="plotter/ui/printing.py"/>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <location filename="plotter/ui/rate_slider.py"/>
        <source>Learning rate {0}</source>
        <translation>Taux d'apprentissage {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Update</source>
        <translation>Variation</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Tangent at</source>
        <translation>Tangente en</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Step {0}</source>
        <translation>Pas {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>of {0}</source>
        <translation>sur {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>Only you see it: what to say, what to ask.</source>
        <translation>Visible de vous seul : quoi dire, quoi demander.</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>Scene {0}</source>
        <translation>Scène {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>remove the scene</source>
        <translation>retirer la scène</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>move the scene</source>
        <translation>déplacer la scène</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>describe the scene</source>
        <translation>décrire la scène</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>add a scene</source>
        <translation>ajouter une scène</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>duplicate the scene</source>
        <translation>dupliquer la scène</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/strip.py"/>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Areas</source>
        <translation>Aires</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Numbers on the horizontal axis</source>
        <translation>Nombres sur l'axe horizontal</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Minor grid</source>
        <translation>Grille fine</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Axes and numbers</source>
        <translation>Axes et nombres</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Legend in the plot</source>
        <translation>Légende dans le graphique</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Read-out at the pointer</source>
        <translation>Lecture au pointeur</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Crosshair</source>
        <translation>Réticule</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Decimal</source>
        <translation>Décimal</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Multiples of π</source>
        <translation>Multiples de π</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Search what can be shown</source>
        <translation>Chercher ce qui peut être montré</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Nothing of that name</source>
        <translation>Rien de ce nom</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Seen in: {lenses}</source>
        <translation>Visible dans : {lenses}</translation>
    </message>
    <message>
        <location filename="plotter/ui/surface/area.py"/>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <location filename="plotter/ui/surface/area.py"/>
        <source>Arrow keys turn the surface, with Shift a little; with Ctrl they move the point.</source>
        <translation>Les flèches tournent la surface, un peu avec Maj ; avec Ctrl elles déplacent le point.</translation>
    </message>
    <message>
        <location filename="plotter/ui/surface/area.py"/>
        <source>Drag to turn; drag the ring over the surface; double-click to turn back</source>
        <translation>Tirer pour tourner ; tirer l'anneau sur la surface ; double clic pour revenir</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>squared</source>
        <translation>au carré</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>to a power</source>
        <translation>à une puissance</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>square root</source>
        <translation>racine carrée</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>cube root</source>
        <translation>racine cubique</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>absolute value</source>
        <translation>valeur absolue</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>fraction</source>
        <translation>fraction</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>e to a power</source>
        <translation>e à une puissance</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>natural logarithm</source>
        <translation>logarithme naturel</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>logarithm base 10</source>
        <translation>logarithme décimal</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>pi</source>
        <translation>pi</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>Euler's number</source>
        <translation>nombre d'Euler</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>sine</source>
        <translation>sinus</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>tangent</source>
        <translation>tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>arc sine</source>
        <translation>arc sinus</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>arc cosine</source>
        <translation>arc cosinus</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>arc tangent</source>
        <translation>arc tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>less than or equal</source>
        <translation>inférieur ou égal</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>greater than or equal</source>
        <translation>supérieur ou égal</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>not equal</source>
        <translation>différent</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>floor</source>
        <translation>partie entière</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>sigmoid</source>
        <translation>sigmoïde</translation>
    </message>
    <message>
        <location filename="plotter/ui/tab_strip.py"/>
        <source>Tabs to the left</source>
        <translation>Onglets vers la gauche</translation>
    </message>
    <message>
        <location filename="plotter/ui/tab_strip.py"/>
        <source>Tabs to the right</source>
        <translation>Onglets vers la droite</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>degree of the polynomial</source>
        <translation>degré du polynôme</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Approximation</source>
        <translation>Approximation</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Zoom to the tangent</source>
        <translation>Zoomer sur la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Look closer until curve and tangent coincide (Z)</source>
        <translation>Regarder de plus près jusqu'à ce que courbe et tangente coïncident (Z)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Back to the view from before</source>
        <translation>Revenir à la vue d'avant</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Shade the error of the tangent</source>
        <translation>Ombrer l'erreur de la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>h, the way to where the error is read, not 0</source>
        <translation>h, l'écart jusqu'où l'erreur est lue, pas 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Taylor</source>
        <translation>Taylor</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Show the Taylor polynomial (A)</source>
        <translation>Montrer le polynôme de Taylor (A)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Degree of the Taylor polynomial, 0 to 9</source>
        <translation>Degré du polynôme de Taylor, de 0 à 9</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Degree {0}</source>
        <translation>Degré {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Stacked</source>
        <translation>Empilés</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>f′ under f, with a common x-axis</source>
        <translation>f′ sous f, avec un axe x commun</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>stack the plots</source>
        <translation>empiler les graphiques</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Slope triangle: rise over run</source>
        <translation>Triangle de pente : hauteur sur largeur</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Height of f′</source>
        <translation>Hauteur de f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Guides</source>
        <translation>Repères</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Normal: perpendicular at equal scales (N)</source>
        <translation>Normale : perpendiculaire à échelles égales (N)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Secant through a second point (S)</source>
        <translation>Sécante par un second point (S)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>remove a pinned tangent</source>
        <translation>retirer une tangente épinglée</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>show the secant</source>
        <translation>montrer la sécante</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>pin the tangent</source>
        <translation>épingler la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>guess first</source>
        <translation>deviner d'abord</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>reveal f′</source>
        <translation>révéler f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>secant</source>
        <comment>the line through two points</comment>
        <translation>sécante</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>show or hide</source>
        <translation>montrer ou cacher</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Line</source>
        <comment>the equation of the tangent</comment>
        <translation>Droite</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Slope</source>
        <translation>Pente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>x of the tangent, for example 0.5 or π/6</source>
        <translation>x de la tangente, par exemple 0.5 ou π/6</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy the equation of the tangent</source>
        <translation>Copier l'équation de la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Catch at roots, extrema, inflections and the grid</source>
        <translation>Accrocher aux zéros, extremums, inflexions et à la grille</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Pin this tangent (Shift+T)</source>
        <translation>Épingler cette tangente (Maj+T)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Touches at</source>
        <translation>Touche en</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Slope and tangent are hidden while you practise the derivative.</source>
        <translation>Pente et tangente sont cachées pendant l'exercice de dérivation.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>catch at special places</source>
        <translation>accrocher aux lieux remarquables</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy y = m x + b</source>
        <translation>Copier y = m x + b</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy the point-slope form</source>
        <translation>Copier la forme point-pente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy as LaTeX</source>
        <translation>Copier en LaTeX</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/panel.py"/>
        <source>Drag the ring, the curve or the axis, or anything with Ctrl; or use the arrow keys: Shift for small steps, Page Up and Page Down for large ones.</source>
        <translation>Tirer l'anneau, la courbe ou l'axe, ou n'importe où avec Ctrl ; ou les flèches : Maj pour de petits pas, Page préc. et Page suiv. pour de grands.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>No tangent is pinned yet.</source>
        <translation>Aucune tangente n'est encore épinglée.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>Pin this tangent</source>
        <translation>Épingler cette tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>Keep the tangent of now (Shift+T)</source>
        <translation>Garder la tangente actuelle (Maj+T)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>Remove tangent {0}</source>
        <translation>Retirer la tangente {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>Show secant</source>
        <translation>Sécante</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>Show the secant (S)</source>
        <translation>Montrer la sécante (S)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h, the way to the second point, not 0</source>
        <translation>h, l'écart jusqu'au second point, pas 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h from −10 to 10, by powers of ten</source>
        <translation>h de −10 à 10, par puissances de dix</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h → 0 from left</source>
        <translation>h → 0 par la gauche</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h → 0 from right</source>
        <translation>h → 0 par la droite</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>|h|</source>
        <translation>|h|</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>quotient with −h</source>
        <translation>quotient avec −h</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>quotient with h</source>
        <translation>quotient avec h</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Take the pen and draw what you think f′ looks like.</source>
        <translation>Prendre le stylo et dessiner f′ comme on l'imagine.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Sketch f′</source>
        <translation>Esquisser f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Draw f′ on the plot with mouse, pen or finger (K)</source>
        <translation>Dessiner f′ sur le graphique à la souris, au stylet ou au doigt (K)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Erase</source>
        <translation>Gommer</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Rub out what you drew (Shift+K)</source>
        <translation>Effacer ce qui est dessiné (Maj+K)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Rub out the whole sketch</source>
        <translation>Effacer toute l'esquisse</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Judge</source>
        <translation>Juger</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>See what is right and what is not (J)</source>
        <translation>Voir ce qui est juste et ce qui ne l'est pas (J)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Reveal f′</source>
        <translation>Révéler f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Let f′ be traced over your sketch (Shift+J)</source>
        <translation>Laisser tracer f′ sur l'esquisse (Maj+J)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>There is no f′ to draw here.</source>
        <translation>Il n'y a pas de f′ à dessiner ici.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Draw f′ over the plot: above the axis where f rises, below it where f falls. Or use the keys: ↑ ↓ lift the pen, ← → draw on.</source>
        <translation>Dessiner f′ sur le graphique : au-dessus de l'axe où f croît, au-dessous où f décroît. Ou au clavier : ↑ ↓ lèvent le stylo, ← → dessinent.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Drag over what you want to rub out.</source>
        <translation>Tirer sur ce qui doit être effacé.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>f′ is hidden until you reveal it.</source>
        <translation>f′ est cachée jusqu'à ce qu'on la révèle.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>erase</source>
        <translation>gommer</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>clear the sketch</source>
        <translation>effacer l'esquisse</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>hide f′ and draw it</source>
        <translation>cacher f′ et la dessiner</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>draw f′</source>
        <translation>dessiner f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>judge the sketch</source>
        <translation>juger l'esquisse</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>{0} % of your line runs along f′. To mend:</source>
        <translation>{0} % de la ligne suivent f′. À corriger :</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>This is too short to be judged. Draw a longer line first.</source>
        <translation>C'est trop court pour être jugé. Dessiner d'abord une ligne plus longue.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} has no derivative: nothing is to be drawn there.</source>
        <translation>Entre {a} et {b} {f} n'a pas de dérivée : il n'y a rien à y dessiner.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} rises: {slope} must be above the axis.</source>
        <translation>Entre {a} et {b} {f} croît : {slope} doit être au-dessus de l'axe.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} falls: {slope} must be below the axis.</source>
        <translation>Entre {a} et {b} {f} décroît : {slope} doit être au-dessous de l'axe.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The zero near {a} is missed: the tangent is level there.</source>
        <translation>Le zéro près de {a} manque : la tangente y est horizontale.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The zero at {drawn} belongs near {a}, where the tangent is level.</source>
        <translation>Le zéro en {drawn} doit être près de {a}, où la tangente est horizontale.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>No zero near {a}: the tangent is not level there.</source>
        <translation>Pas de zéro près de {a} : la tangente n'y est pas horizontale.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} rises faster: {slope} is higher.</source>
        <translation>Entre {a} et {b} {f} croît plus vite : {slope} est plus haut.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} rises more slowly: {slope} is lower.</source>
        <translation>Entre {a} et {b} {f} croît moins vite : {slope} est plus bas.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} falls more slowly: {slope} is higher.</source>
        <translation>Entre {a} et {b} {f} décroît moins vite : {slope} est plus haut.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} falls faster: {slope} is lower.</source>
        <translation>Entre {a} et {b} {f} décroît plus vite : {slope} est plus bas.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>A maximum of {slope} near {x} = {a} is missed: its slope is largest there.</source>
        <translation>Un maximum de {slope} près de {x} = {a} manque : la pente y est la plus grande.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>A minimum of {slope} near {x} = {a} is missed: its slope is least there.</source>
        <translation>Un minimum de {slope} près de {x} = {a} manque : la pente y est la plus petite.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The maximum at {x} = {drawn} belongs near {a}: the slope is largest there.</source>
        <translation>Le maximum en {x} = {drawn} doit être près de {a} : la pente y est la plus grande.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The minimum at {x} = {drawn} belongs near {a}: the slope is least there.</source>
        <translation>Le minimum en {x} = {drawn} doit être près de {a} : la pente y est la plus petite.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>No maximum of {slope} near {x} = {a}.</source>
        <translation>Pas de maximum de {slope} près de {x} = {a}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>No minimum of {slope} near {x} = {a}.</source>
        <translation>Pas de minimum de {slope} près de {x} = {a}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Signs, zeros and extrema are right; {0} % runs along f′.</source>
        <translation>Signes, zéros et extremums sont justes ; {0} % suivent f′.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Trace f′</source>
        <translation>Trace de f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Let the slope draw f′ while the point moves</source>
        <translation>Laisser la pente dessiner f′ pendant que le point bouge</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Sweep x</source>
        <translation>Balayer x</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Hide f′ and guess</source>
        <translation>Cacher f′ et deviner</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>clear the trace</source>
        <translation>effacer la trace</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>f′ is hidden. Guess where it is 0, above and below the axis; then sweep x.</source>
        <translation>f′ est cachée. Deviner où elle est nulle, au-dessus et au-dessous de l'axe ; puis balayer x.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Move the point or sweep x: the slope draws f′.</source>
        <translation>Déplacer le point ou balayer x : la pente dessine f′.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/uncovering.py"/>
        <source>f′ over the sketch</source>
        <translation>f′ sur l'esquisse</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/uncovering.py"/>
        <source>Reveal f′ first</source>
        <translation>Révéler d'abord f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/zooming.py"/>
        <source>No point here</source>
        <translation>Pas de point ici</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/zooming.py"/>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/zooming.py"/>
        <source>{0} times closer</source>
        <translation>{0} fois plus près</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>What is played</source>
        <translation>Ce qui est joué</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>To the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>To the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Play in a loop</source>
        <translation>Lire en boucle</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Functions to begin with</source>
        <translation>Fonctions pour commencer</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Open &amp;recent</source>
        <translation>Ouvrir &amp;récent</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Lessons on gradient descent</source>
        <translation>Leçons sur la descente de gradient</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Black on white</source>
        <translation>Noir sur blanc</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>More menus</source>
        <translation>Autres menus</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Forget these</source>
        <translation>Oublier ceux-ci</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour.py"/>
        <source>End the tour</source>
        <translation>Finir la visite</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Type a function</source>
        <translation>Taper une fonction</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>As it stands in the book: x^2 e^x, sin(x)/x, |x|. F1 shows all that is known.</source>
        <translation>Comme dans le livre : x^2 e^x, sin(x)/x, |x|. F1 montre tout ce qui est connu.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>The function and its derivative. A click hides a curve; the tick says that the derivative is verified.</source>
        <translation>La fonction et sa dérivée. Un clic cache une courbe ; la coche dit que la dérivée est vérifiée.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Every step and its rule</source>
        <translation>Chaque étape et sa règle</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>The tabs ask other questions: the tangent, the descent. Space reveals one step after another.</source>
        <translation>Les onglets posent d'autres questions : la tangente, la descente. Espace révèle une étape après l'autre.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Drag the point</source>
        <translation>Tirer le point</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>The tangent follows your hand, or the arrow keys. The wheel zooms, a double click shows what matters.</source>
        <translation>La tangente suit la main, ou les flèches. La molette zoome, un double clic montre ce qui compte.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Let it play</source>
        <translation>Laisser jouer</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Steps, a sweep of the tangent, the descent: play, go back, drag along the line.</source>
        <translation>Étapes, balayage de la tangente, descente : lire, revenir, tirer le long de la ligne.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Keep it, show it</source>
        <translation>Le garder, le montrer</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Examples to begin with, scenes for a lesson, pictures for the worksheet, and F5 for the whole screen. The tour is in the Help menu.</source>
        <translation>Des exemples pour commencer, des scènes pour une leçon, des images pour la feuille, et F5 pour tout l'écran. La visite est dans le menu Aide.</translation>
    </message>
    <message>
        <location filename="plotter/ui/widgets.py"/>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="plotter/ui/widgets.py"/>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="plotter/ui/widgets.py"/>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <location filename="plotter/ui/widgets.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>exponential</source>
        <translation>exponentielle</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Exponential and logarithm</source>
        <translation>Exponentielle et logarithme</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm base 2</source>
        <translation>logarithme de base 2</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm</source>
        <translation>logarithme</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm of 1 plus</source>
        <translation>logarithme de 1 plus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>exponential minus 1</source>
        <translation>exponentielle moins 1</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Powers and roots</source>
        <translation>Puissances et racines</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>cube</source>
        <translation>cube</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hypotenuse</source>
        <translation>hypoténuse</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Trigonometric</source>
        <translation>Trigonométriques</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>cotangent</source>
        <translation>cotangente</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>secant</source>
        <translation>sécante</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>cosecant</source>
        <translation>cosécante</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>sinc</source>
        <translation>sinus cardinal</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Inverse trigonometric</source>
        <translation>Trigonométriques réciproques</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>arc cotangent</source>
        <translation>arc cotangente</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>arc secant</source>
        <translation>arc sécante</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>arc cosecant</source>
        <translation>arc cosécante</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic sine</source>
        <translation>sinus hyperbolique</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Hyperbolic</source>
        <translation>Hyperboliques</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic cosine</source>
        <translation>cosinus hyperbolique</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic tangent</source>
        <translation>tangente hyperbolique</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic cotangent</source>
        <translation>cotangente hyperbolique</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic secant</source>
        <translation>sécante hyperbolique</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic cosecant</source>
        <translation>cosécante hyperbolique</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic sine</source>
        <translation>argument sinus hyperbolique</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Inverse hyperbolic</source>
        <translation>Hyperboliques réciproques</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic cosine</source>
        <translation>argument cosinus hyperbolique</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic tangent</source>
        <translation>argument tangente hyperbolique</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic cotangent</source>
        <translation>argument cotangente hyperbolique</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic secant</source>
        <translation>argument sécante hyperbolique</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic cosecant</source>
        <translation>argument cosécante hyperbolique</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Absolute value and steps</source>
        <translation>Valeur absolue et paliers</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>sign</source>
        <translation>signe</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>ceiling</source>
        <translation>entier supérieur</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>rounded</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>integer part</source>
        <translation>troncature</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>fractional part</source>
        <translation>partie fractionnaire</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Heaviside step</source>
        <translation>échelon de Heaviside</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>modulo</source>
        <translation>modulo</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>clamped</source>
        <translation>borné</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Special functions</source>
        <translation>Fonctions spéciales</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm of gamma</source>
        <translation>logarithme de gamma</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>digamma</source>
        <translation>digamma</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>polygamma</source>
        <translation>polygamma</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>factorial</source>
        <translation>factorielle</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>error function</source>
        <translation>fonction d'erreur</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>complementary error function</source>
        <translation>fonction d'erreur complémentaire</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Machine learning</source>
        <translation>Apprentissage automatique</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>rectified linear unit</source>
        <translation>unité linéaire rectifiée (ReLU)</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>leaky rectified linear unit</source>
        <translation>unité linéaire rectifiée à fuite</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>exponential linear unit</source>
        <translation>unité linéaire exponentielle</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>sigmoid linear unit</source>
        <translation>unité linéaire sigmoïde</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Gaussian error linear unit</source>
        <translation>unité linéaire d'erreur gaussienne</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>mish</source>
        <translation>mish</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>softsign</source>
        <translation>softsign</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm of the sum of exponentials</source>
        <translation>logarithme de la somme des exponentielles</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>e</source>
        <translation>e</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>tau</source>
        <translation>tau</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules"/>
        <source>(u + v)′ = u′ + v′, and (u − v)′ = u′ − v′</source>
        <translation>(u + v)′ = u′ + v′, et (u − v)′ = u′ − v′</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules"/>
        <source>(aˣ)′ = aˣ · ln a, and (eˣ)′ = eˣ</source>
        <translation>(aˣ)′ = aˣ · ln a, et (eˣ)′ = eˣ</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules"/>
        <source>(ln x)′ = 1 / x, and (log_b x)′ = 1 / (x · ln b)</source>
        <translation>(ln x)′ = 1 / x, et (log_b x)′ = 1 / (x · ln b)</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The lesson</source>
        <translation>La leçon</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>power rule</source>
        <translation>règle de la puissance</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>sum rule</source>
        <translation>règle de la somme</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>product rule</source>
        <translation>règle du produit</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>quotient rule</source>
        <translation>règle du quotient</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>chain rule</source>
        <translation>règle de la chaîne</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>More rules</source>
        <translation>Autres règles</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a function of an inner function</source>
        <translation>une fonction d'une fonction intérieure</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a logarithm, defined right of 0</source>
        <translation>un logarithme, défini à droite de 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a root with something inside</source>
        <translation>une racine avec quelque chose dedans</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a hole at 0</source>
        <translation>un trou en 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>product and chain</source>
        <translation>produit et chaîne</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>logarithmic differentiation</source>
        <translation>dérivation logarithmique</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Places without a derivative</source>
        <translation>Lieux sans dérivée</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a corner at 0</source>
        <translation>un point anguleux en 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a pole at 0</source>
        <translation>un pôle en 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>poles again and again</source>
        <translation>des pôles encore et encore</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a vertical tangent at 0</source>
        <translation>une tangente verticale en 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>the simplest valley</source>
        <translation>la vallée la plus simple</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>two valleys: the start decides</source>
        <translation>deux vallées : le départ décide</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a lower and a higher valley</source>
        <translation>une vallée basse et une plus haute</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>many small valleys in a large one</source>
        <translation>beaucoup de petites vallées dans une grande</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a logistic loss with a penalty</source>
        <translation>une perte logistique avec pénalité</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Two variables</source>
        <translation>Deux variables</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a long valley: the gradient points across it</source>
        <translation>une longue vallée : le gradient la traverse</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a saddle</source>
        <translation>un col</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a minimum and a saddle</source>
        <translation>un minimum et un col</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>hills and hollows like an egg box</source>
        <translation>des bosses et des creux comme une boîte à œufs</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Himmelblau: four minima</source>
        <translation>Himmelblau : quatre minimums</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Rosenbrock: a bent valley, hard to follow</source>
        <translation>Rosenbrock : une vallée courbe, difficile à suivre</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The Goldilocks rate</source>
        <translation>Le taux juste comme il faut</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Three runs differ in nothing but their rate. With 0.01 every step is far too short, with 1.05 every step lands farther away on the other side, and 0.3 is just right. What decides is the rate times f″: here it must stay below 2.</source>
        <translation>Trois descentes ne diffèrent que par leur taux. Avec 0,01 chaque pas est bien trop court, avec 1,05 chaque pas retombe plus loin de l'autre côté, et 0,3 est juste comme il faut. Ce qui décide est le taux fois f″ : ici il doit rester sous 2.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Drag the rate from one end to the other and watch where the steps begin to swing: beyond 1/f″ = 0.5.</source>
        <translation>Tirer le taux d'un bout à l'autre et regarder où les pas commencent à osciller : au-delà de 1/f″ = 0,5.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Local minima</source>
        <translation>Minimums locaux</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>There are two valleys, and gradient descent only looks at the slope under its feet. So the start decides where it ends: from 2.6 in the higher valley, from −1 in the lower one. The strip below the curve shows the end of every start.</source>
        <translation>Il y a deux vallées, et la descente de gradient ne regarde que la pente sous ses pieds. Le départ décide donc où elle finit : de 2,6 dans la vallée haute, de −1 dans la basse. La bande sous la courbe montre la fin de chaque départ.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Raise the rate to 0.3: the first step flies over the hill, and the strip falls into pieces.</source>
        <translation>Monter le taux à 0,3 : le premier pas vole par-dessus la bosse, et la bande se morcelle.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A flat point that is no minimum</source>
        <translation>Un point plat qui n'est pas un minimum</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>At x = 0 the curve is flat but goes on falling: in one variable, that is what a saddle is to a surface. Gradient descent comes to a halt before it, since the slope fades away. Momentum still has speed there and rolls on to the true minimum at x = 1.</source>
        <translation>En x = 0 la courbe est plate mais continue de baisser : en une variable, c'est ce qu'un col est à une surface. La descente de gradient s'arrête devant, car la pente s'éteint. L'inertie a encore de la vitesse et roule jusqu'au vrai minimum en x = 1.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Give gradient descent ten times as many steps: it gets nearer to the flat point, but never past it.</source>
        <translation>Donner à la descente de gradient dix fois plus de pas : elle s'approche du point plat, mais ne le passe jamais.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A cliff</source>
        <translation>Une falaise</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>On the plateau the steps are short. Then one of them comes upon the cliff, where the slope is many times as large, and the same rate throws the point far past the minimum. Adam divides by the size of the gradient, so a cliff cannot throw it.</source>
        <translation>Sur le plateau les pas sont courts. Puis l'un d'eux tombe sur la falaise, où la pente est bien plus grande, et le même taux jette le point loin au-delà du minimum. Adam divise par la taille du gradient, donc aucune falaise ne peut le jeter.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Step through the run one by one, and compare the longest arrow with the first.</source>
        <translation>Parcourir la descente pas à pas, et comparer la plus longue flèche à la première.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A narrow valley</source>
        <translation>Une vallée étroite</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The left wall is 199 times as curved as the right one. A rate that is safe on the left, at most 0.1, is far too small on the right: gradient descent crawls. Momentum and Adam gather speed on the gentle side and are down long before.</source>
        <translation>La paroi gauche est 199 fois plus courbée que la droite. Un taux sûr à gauche, au plus 0,1, est bien trop petit à droite : la descente de gradient rampe. L'inertie et Adam prennent de la vitesse du côté doux et arrivent en bas bien avant.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Start at −0.5 with the rate 0.2: the steep wall throws the point to the other side.</source>
        <translation>Partir de −0,5 avec le taux 0,2 : la paroi raide jette le point de l'autre côté.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Why momentum helps</source>
        <translation>Pourquoi l'inertie aide</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A large valley with ripples. Gradient descent stops in a dent, since the slope there is 0. The heavy ball brings speed from further up, rolls through the dents and settles in the deepest one.</source>
        <translation>Une grande vallée ridée. La descente de gradient s'arrête dans un creux, car la pente y est 0. La boule lourde apporte la vitesse d'en haut, roule à travers les creux et se pose dans le plus profond.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Lower the momentum from 0.9 to 0.5: then the ball gets stuck as well.</source>
        <translation>Baisser l'inertie de 0,9 à 0,5 : alors la boule reste coincée aussi.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Adam's first step is not the gradient's</source>
        <translation>Le premier pas d'Adam n'est pas celui du gradient</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The slope at the start is 27. Gradient descent with the rate 0.3 steps 8.1 to the left and is lost. Adam's first step is exactly one rate long, 0.3, however steep it is: the average gradient is divided by its own size.</source>
        <translation>La pente au départ est 27. La descente de gradient avec le taux 0,3 fait 8,1 vers la gauche et se perd. Le premier pas d'Adam mesure exactement un taux, 0,3, quelle que soit la raideur : le gradient moyen est divisé par sa propre taille.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Read the arithmetic of step 0: m and v begin at zero, and the correction turns them into g and g².</source>
        <translation>Lire l'arithmétique du pas 0 : m et v partent de zéro, et la correction en fait g et g².</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the power rule, one edge</source>
        <translation>la règle de la puissance, une arête</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the sum rule, two paths</source>
        <translation>la règle de la somme, deux chemins</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the product rule, two paths join</source>
        <translation>la règle du produit, deux chemins se rejoignent</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the quotient rule</source>
        <translation>la règle du quotient</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the chain rule, one path</source>
        <translation>la règle de la chaîne, un chemin</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a neuron</source>
        <translation>un neurone</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a network of two layers</source>
        <translation>un réseau de deux couches</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>softmax with cross-entropy</source>
        <translation>softmax avec entropie croisée</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a deep chain: gradients vanish</source>
        <translation>une chaîne profonde : les gradients s'évanouissent</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a deep chain: gradients explode</source>
        <translation>une chaîne profonde : les gradients explosent</translation>
    </message>
</context>
</TS>
