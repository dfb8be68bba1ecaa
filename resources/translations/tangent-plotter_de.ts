<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>TangentPlotter</name>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>This is no function with a derivative; no rule fits it.</source>
        <translation>Das ist keine Funktion mit einer Ableitung; keine Regel passt darauf.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>Try a shorter expression, or name a part of it.</source>
        <translation>Einen kürzeren Ausdruck versuchen oder einem Teil einen Namen geben.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>The derivative is too long to be written down.</source>
        <translation>Die Ableitung ist zu lang, um sie hinzuschreiben.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>The derivation has too many steps to be shown.</source>
        <translation>Die Herleitung hat zu viele Schritte, um sie zu zeigen.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>Differentiate each function.</source>
        <translation>Jede Funktion ableiten.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>{rule}, difficulty {difficulty}, seed {seed}</source>
        <translation>{rule}, Schwierigkeit {difficulty}, Nummer {seed}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>Key</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>Mixed rules</source>
        <translation>Gemischte Regeln</translation>
    </message>
    <message>
        <location filename="plotter/calculus/existence.py"/>
        <source>This has no real value anywhere, so it has no derivative.</source>
        <translation>Das hat nirgends einen reellen Wert und deshalb keine Ableitung.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/existence.py"/>
        <source>Look for a division by 0, or a root or logarithm of what is always negative.</source>
        <translation>Suche eine Division durch 0 oder eine Wurzel oder einen Logarithmus von etwas, das immer negativ ist.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>as derived</source>
        <translation>wie hergeleitet</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>simplified</source>
        <translation>vereinfacht</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>factored</source>
        <translation>faktorisiert</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>expanded</source>
        <translation>ausmultipliziert</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>over a common denominator</source>
        <translation>auf einem Hauptnenner</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>At {variable} = {x}</source>
        <translation>Bei {variable} = {x}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{name} does not occur in the function, so it cannot occur in its derivative.</source>
        <translation>{name} kommt in der Funktion nicht vor, also auch nicht in ihrer Ableitung.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This differs from the derivative at points of the domain.</source>
        <translation>Das weicht an Stellen des Definitionsbereichs von der Ableitung ab.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is too much by the constant {apart}.</source>
        <translation>Das ist um die Konstante {apart} zu groß.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{here} the slope is {right}, and this gives {found}.</source>
        <translation>{here} ist die Steigung {right}; hier ergibt sich {found}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is the derivative by {name}; {variable} is the variable.</source>
        <translation>Das ist die Ableitung nach {name}; die Variable ist {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>the opposite</source>
        <translation>das Entgegengesetzte</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{ratio} times</source>
        <translation>das {ratio}-Fache</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>No point was found at which this could be compared.</source>
        <translation>Es wurde keine Stelle gefunden, an der sich vergleichen ließe.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{here} the slope is {right}, and this has no value.</source>
        <translation>{here} ist die Steigung {right}; hier ergibt sich kein Wert.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is the function itself, not its derivative.</source>
        <translation>Das ist die Funktion selbst, nicht ihre Ableitung.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is the second derivative.</source>
        <translation>Das ist die zweite Ableitung.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This was integrated: its derivative is the function.</source>
        <translation>Hier wurde integriert: Die Ableitung davon ist die Funktion.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is {factor} of the derivative.</source>
        <translation>Das ist {factor} der Ableitung.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>The term {shown} is missing.</source>
        <translation>Der Summand {shown} fehlt.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>The term {shown} has the wrong sign.</source>
        <translation>Der Summand {shown} hat das falsche Vorzeichen.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>The term {shown} has the wrong factor.</source>
        <translation>Der Summand {shown} hat den falschen Faktor.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/equations.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/formats.py"/>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/formats.py"/>
        <source>HTML with MathML</source>
        <translation>HTML mit MathML</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/formats.py"/>
        <source>Words for reading aloud</source>
        <translation>Worte zum Vorlesen</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/html.py"/>
        <source>The derivative of {function}</source>
        <translation>Die Ableitung von {function}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/html.py"/>
        <source>Holds where {conditions}.</source>
        <translation>Gilt für {conditions}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/html.py"/>
        <source>Failed: {reason}</source>
        <translation>Fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/latex.py"/>
        <source>Derivative of {function}</source>
        <translation>Ableitung von {function}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/latex.py"/>
        <source>With {parts}:</source>
        <translation>Mit {parts}:</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/latex.py"/>
        <source>Failed:</source>
        <translation>Fehlgeschlagen:</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/markdown.py"/>
        <source>Derivative</source>
        <translation>Ableitung</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/plain.py"/>
        <source>{indent}holds where {condition}</source>
        <translation>{indent}gilt für {condition}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/plain.py"/>
        <source>{indent}FAILED: {failed}</source>
        <translation>{indent}FEHLER: {failed}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/plain.py"/>
        <source>simplified: {simplified}</source>
        <translation>vereinfacht: {simplified}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/plain.py"/>
        <source>holds where {joined}</source>
        <translation>gilt für {joined}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{left} equals {sides}.</source>
        <translation>{left} gleich {sides}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{name} of {variable}</source>
        <translation>{name} von {variable}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{name} is {expression}</source>
        <translation>{name} ist {expression}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>The {times}partial derivative of {name} by {variable}</source>
        <translation>Die {times}partielle Ableitung von {name} nach {variable}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{name} equals {derivative}.</source>
        <translation>{name} gleich {derivative}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>, {name} prime is {derivative}</source>
        <translation>, {name} Strich ist {derivative}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>It holds where {condition}.</source>
        <translation>Es gilt für {condition}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>Step {number}. {write_step}</source>
        <translation>Schritt {number}. {write_step}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{order}th </source>
        <translation>{order}. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>Simplified, {simplified}.</source>
        <translation>Vereinfacht, {simplified}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>It holds where {held}.</source>
        <translation>Es gilt für {held}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>, which equals </source>
        <translation>, was gleich ist: </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source> prime</source>
        <translation> Strich</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>second </source>
        <translation>zweite </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>This step failed its check and must not be relied on: at {place} it gives {stated}, but the slope is {expected}.</source>
        <translation>Dieser Schritt hat die Prüfung nicht bestanden; auf ihn ist kein Verlass: bei {place} ergibt er {stated}, die Steigung ist aber {expected}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>{last} is held constant.</source>
        <translation>{last} wird konstant gehalten.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>{first} and {last} are held constant.</source>
        <translation>{first} und {last} werden konstant gehalten.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>quotient as product</source>
        <translation>Quotient als Produkt</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>simplified first</source>
        <translation>zuerst vereinfacht</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>expanded first</source>
        <translation>zuerst ausmultipliziert</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>by definition</source>
        <translation>nach Definition</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/absolute_value.py"/>
        <source>Derivative of the absolute value</source>
        <translation>Ableitung des Betrags</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/absolute_value.py"/>
        <source>The slope is 1 right of 0 and −1 left of it; at 0 there is a corner.</source>
        <translation>Die Steigung ist 1 rechts von 0 und −1 links davon; bei 0 ist eine Ecke.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/absolute_value.py"/>
        <source>The sign is constant on either side of 0 and jumps there.</source>
        <translation>Das Vorzeichen ist auf beiden Seiten von 0 konstant und springt dort.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/chain.py"/>
        <source>Chain rule</source>
        <translation>Kettenregel</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/chain.py"/>
        <source>The inner part {u} contains {variable} and is more than {variable} alone.</source>
        <translation>Der innere Teil {u} enthält {variable} und ist mehr als {variable} allein.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant.py"/>
        <source>Constant rule</source>
        <translation>Konstantenregel</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant.py"/>
        <source>It does not contain {variable}, so it does not change.</source>
        <translation>{variable} kommt nicht vor, also ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>Constant multiple rule</source>
        <translation>Faktorregel</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>The constant factor stays; only the rest is differentiated.</source>
        <translation>Der konstante Faktor bleibt; nur der Rest wird abgeleitet.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>The minus sign is the constant factor −1; it stays.</source>
        <translation>Das Minuszeichen ist der konstante Faktor −1; es bleibt.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>Dividing by a constant is a constant factor; it stays.</source>
        <translation>Teilen durch eine Konstante ist ein konstanter Faktor; er bleibt.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>A constant over something is that constant times 1/v.</source>
        <translation>Eine Konstante durch etwas ist diese Konstante mal 1/v.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/definition.py"/>
        <source>By definition</source>
        <translation>Nach Definition</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/definition.py"/>
        <source>The {spoken} function is short for this expression.</source>
        <translation>Die Funktion {spoken} ist eine Abkürzung für diesen Ausdruck.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/difference_quotient.py"/>
        <source>Limit of the difference quotient</source>
        <translation>Grenzwert des Differenzenquotienten</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/difference_quotient.py"/>
        <source>The slope at {variable} is what the slopes of the secants between {variable} and {variable} + {h} approach as {h} goes to 0.</source>
        <translation>Die Steigung bei {variable} ist das, dem sich die Steigungen der Sekanten zwischen {variable} und {variable} + {h} nähern, wenn {h} gegen 0 geht.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/error_function.py"/>
        <source>Derivative of the error function</source>
        <translation>Ableitung der Fehlerfunktion</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>Exponential rule</source>
        <translation>Exponentialregel</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>A negative base has real powers at single exponents only, so there is no derivative.</source>
        <translation>Eine negative Basis hat nur bei einzelnen Exponenten reelle Potenzen, also gibt es keine Ableitung.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>If the minus sign is meant for the whole power, leave out the brackets.</source>
        <translation>Wenn das Minuszeichen zur ganzen Potenz gehört, die Klammern weglassen.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>A constant is raised to the power {variable}.</source>
        <translation>Eine Konstante wird mit {variable} potenziert.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>0 to any positive power is 0.</source>
        <translation>0 hoch jede positive Zahl ist 0.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>The exponential function is its own derivative.</source>
        <translation>Die Exponentialfunktion ist ihre eigene Ableitung.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/function.py"/>
        <source>The derivative of the {spoken} is one to know by heart.</source>
        <translation>Diese Ableitung merkt man sich ({spoken}).</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/gamma_function.py"/>
        <source>Derivative of the gamma function</source>
        <translation>Ableitung der Gammafunktion</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/gamma_function.py"/>
        <source>Each polygamma function is the derivative of the one before.</source>
        <translation>Jede Polygammafunktion ist die Ableitung der vorigen.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/hyperbolic.py"/>
        <source>Derivative of a hyperbolic function</source>
        <translation>Ableitung einer Hyperbelfunktion</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/inverse_hyperbolic.py"/>
        <source>Derivative of an inverse hyperbolic function</source>
        <translation>Ableitung einer Areafunktion</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/inverse_trigonometric.py"/>
        <source>Derivative of an inverse trigonometric function</source>
        <translation>Ableitung einer Arkusfunktion</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithm.py"/>
        <source>Logarithm rule</source>
        <translation>Logarithmusregel</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithm.py"/>
        <source>A logarithm to a constant base is ln x divided by a constant.</source>
        <translation>Ein Logarithmus zu konstanter Basis ist ln x geteilt durch eine Konstante.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithmic_differentiation.py"/>
        <source>Logarithmic differentiation</source>
        <translation>Logarithmisches Ableiten</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithmic_differentiation.py"/>
        <source>Base and exponent both contain {variable}: take logarithms of both sides, ln y = v · ln u, and differentiate.</source>
        <translation>Basis und Exponent enthalten beide {variable}: beide Seiten logarithmieren, ln y = v · ln u, und ableiten.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithmic_product.py"/>
        <source>The logarithm of a product is the sum of the logarithms of its factors: (ln y)′ = y′ / y, so each factor adds its own share.</source>
        <translation>Der Logarithmus eines Produkts ist die Summe der Logarithmen der Faktoren: (ln y)′ = y′ / y, also trägt jeder Faktor seinen Anteil bei.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>Piece by piece</source>
        <translation>Stück für Stück</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>At {variable} = {point}</source>
        <translation>Bei {variable} = {point}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>{place} the pieces do not meet: no derivative there.</source>
        <translation>{place} treffen die Stücke nicht aufeinander: dort keine Ableitung.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>smallest</source>
        <translation>kleinste</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>largest</source>
        <translation>größte</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>{place} values and slopes agree: the derivative goes on without a break.</source>
        <translation>{place} stimmen Werte und Steigungen überein: Die Ableitung geht ohne Bruch weiter.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>{place} the pieces meet with different slopes: a corner, no derivative there.</source>
        <translation>{place} treffen die Stücke mit verschiedenen Steigungen aufeinander: eine Ecke, dort keine Ableitung.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>Each piece is differentiated by itself.</source>
        <translation>Jedes Stück wird für sich abgeleitet.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>Where one part is the {which}, its derivative is the one that counts; where two of them cross there is a corner.</source>
        <translation>Wo ein Teil der {which} ist, zählt seine Ableitung; wo zwei sich kreuzen, ist eine Ecke.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/power.py"/>
        <source>Power rule</source>
        <translation>Potenzregel</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/power.py"/>
        <source>{variable} is raised to a constant power.</source>
        <translation>{variable} wird mit einer Konstanten potenziert.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All factors contain {variable}.</source>
        <translation>Alle Faktoren enthalten {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>Both factors contain {variable}.</source>
        <translation>Beide Faktoren enthalten {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All three factors contain {variable}.</source>
        <translation>Alle drei Faktoren enthalten {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All four factors contain {variable}.</source>
        <translation>Alle vier Faktoren enthalten {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All five factors contain {variable}.</source>
        <translation>Alle fünf Faktoren enthalten {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>Product rule</source>
        <translation>Produktregel</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Quotient rule</source>
        <translation>Quotientenregel</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Numerator and denominator both contain {variable}.</source>
        <translation>Zähler und Nenner enthalten beide {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Only the denominator contains {variable}.</source>
        <translation>Nur der Nenner enthält {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Quotient rule for 1/v</source>
        <translation>Quotientenregel für 1/v</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/root.py"/>
        <source>Root rule</source>
        <translation>Wurzelregel</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/root.py"/>
        <source>A root is a power with a fraction as exponent.</source>
        <translation>Eine Wurzel ist eine Potenz mit einem Bruch als Exponent.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Derivative of a step function</source>
        <translation>Ableitung einer Treppenfunktion</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Between two jumps it is constant; where it jumps there is no derivative.</source>
        <translation>Zwischen zwei Sprüngen ist sie konstant; wo sie springt, gibt es keine Ableitung.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Between two jumps it grows exactly as fast as its argument.</source>
        <translation>Zwischen zwei Sprüngen wächst sie genau so schnell wie ihr Argument.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Between two jumps of the exponent it is constant; where it jumps there is no derivative.</source>
        <translation>Zwischen zwei Sprüngen des Exponenten ist sie konstant; wo er springt, gibt es keine Ableitung.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>Sum rule</source>
        <translation>Summenregel</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>A difference is differentiated term by term.</source>
        <translation>Eine Differenz wird Glied für Glied abgeleitet.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>A sum is differentiated term by term.</source>
        <translation>Eine Summe wird Glied für Glied abgeleitet.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>Difference rule</source>
        <translation>Differenzregel</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/trigonometric.py"/>
        <source>Derivative of a trigonometric function</source>
        <translation>Ableitung einer Winkelfunktion</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/variable.py"/>
        <source>Derivative of the variable</source>
        <translation>Ableitung der Variablen</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/variable.py"/>
        <source>{name} grows exactly as fast as {name}.</source>
        <translation>{name} wächst genau so schnell wie {name}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>A constant does not change: its derivative is 0.</source>
        <translation>Eine Konstante ändert sich nicht: Ihre Ableitung ist 0.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The constant factor stays: (c · u)′ = c · u′.</source>
        <translation>Der konstante Faktor bleibt: (c · u)′ = c · u′.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Only the derivative of a constant alone is 0; as a factor it stays.</source>
        <translation>Nur eine Konstante allein hat die Ableitung 0; als Faktor bleibt sie.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The power rule: n comes in front, and the exponent becomes n − 1.</source>
        <translation>Die Potenzregel: n kommt nach vorn, der Exponent wird n − 1.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Each term keeps its sign.</source>
        <translation>Jedes Glied behält sein Vorzeichen.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>One term was left as it is; each term is differentiated.</source>
        <translation>Ein Glied blieb, wie es war; jedes Glied wird abgeleitet.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The other factor is still to be differentiated.</source>
        <translation>Der andere Faktor ist noch abzuleiten.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The minus sign stays in front.</source>
        <translation>Das Minuszeichen bleibt vorn.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Dividing by a constant stays as it is.</source>
        <translation>Teilen durch eine Konstante bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Every term has its own derivative.</source>
        <translation>Jedes Glied hat seine eigene Ableitung.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>By heart: ({before})′ = {after}.</source>
        <translation>Zum Merken: ({before})′ = {after}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>{function} is the inverse function, not 1/{plain}. {heart}</source>
        <translation>{function} ist die Umkehrfunktion, nicht 1/{plain}. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The variable is in the exponent: (aˣ)′ = aˣ · ln a, not the power rule.</source>
        <translation>Die Variable steht im Exponenten: (aˣ)′ = aˣ · ln a, nicht die Potenzregel.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The factor ln a belongs to a base other than e: (aˣ)′ = aˣ · ln a.</source>
        <translation>Der Faktor ln a gehört zu einer anderen Basis als e: (aˣ)′ = aˣ · ln a.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>(ln x)′ = 1 / x, and (log_b x)′ = 1 / (x · ln b).</source>
        <translation>(ln x)′ = 1 / x, und (log_b x)′ = 1 / (x · ln b).</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>(√x)′ = 1 / (2√x), as √x = x^(1/2).</source>
        <translation>(√x)′ = 1 / (2√x), denn √x = x^(1/2).</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>(|x|)′ is 1 right of 0 and −1 left of it: x / |x|.</source>
        <translation>(|x|)′ ist 1 rechts von 0 und −1 links davon: x / |x|.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The sign is the other one. {heart}</source>
        <translation>Das Vorzeichen ist das andere. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>That is the derivative of {name}. {heart}</source>
        <translation>Das ist die Ableitung von {name}. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>A root is missing. {heart}</source>
        <translation>Eine Wurzel fehlt. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>aˣ stays as a factor: (aˣ)′ = aˣ · ln a.</source>
        <translation>aˣ bleibt als Faktor: (aˣ)′ = aˣ · ln a.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>A square is missing. {heart}</source>
        <translation>Ein Quadrat fehlt. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The root stays below the line. {rule}</source>
        <translation>Die Wurzel bleibt unter dem Bruchstrich. {rule}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The chain rule: (f(u))′ = f′(u) · u′.</source>
        <translation>Die Kettenregel: (f(u))′ = f′(u) · u′.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>Base and exponent both change: (uᵛ)′ = uᵛ · (v′ · ln u + v · u′ / u).</source>
        <translation>Basis und Exponent ändern sich beide: (uᵛ)′ = uᵛ · (v′ · ln u + v · u′ / u).</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The inner derivative u′ is missing. </source>
        <translation>Die innere Ableitung u′ fehlt. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The power rule is for constant exponents only. </source>
        <translation>Die Potenzregel gilt nur für konstante Exponenten. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The exponential rule is for constant bases only. </source>
        <translation>Die Exponentialregel gilt nur für konstante Basen. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The inner function stays inside f′. </source>
        <translation>Die innere Funktion bleibt in f′ stehen. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The outer function is differentiated too. </source>
        <translation>Auch die äußere Funktion wird abgeleitet. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>Both functions are to be differentiated. </source>
        <translation>Beide Funktionen sind abzuleiten. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>f′ and u′ are multiplied, not added. </source>
        <translation>f′ und u′ werden multipliziert, nicht addiert. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The factor is u′, not u. </source>
        <translation>Der Faktor ist u′, nicht u. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>By u′ one multiplies. </source>
        <translation>Mit u′ wird multipliziert. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The factor u′ comes once. </source>
        <translation>Der Faktor u′ kommt einmal vor. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>(ln y)′ = y′ / y, so y comes in front. </source>
        <translation>(ln y)′ = y′ / y, also kommt y nach vorn. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The product rule: (u v)′ = u′ v + u v′.</source>
        <translation>Die Produktregel: (u v)′ = u′ v + u v′.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The quotient rule: (u / v)′ = (u′ v − u v′) / v².</source>
        <translation>Die Quotientenregel: (u / v)′ = (u′ v − u v′) / v².</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>For 1/v: (1 / v)′ = −v′ / v².</source>
        <translation>Für 1/v: (1 / v)′ = −v′ / v².</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The derivative of a product is not the product of the derivatives. </source>
        <translation>Die Ableitung eines Produkts ist nicht das Produkt der Ableitungen. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Each derivative is multiplied by the other factor. </source>
        <translation>Jede Ableitung wird mit dem anderen Faktor multipliziert. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The terms above the line are swapped: u′ v comes first. </source>
        <translation>Die Glieder über dem Bruchstrich sind vertauscht: u′ v kommt zuerst. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The denominator is squared. </source>
        <translation>Der Nenner wird quadriert. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Derivatives are not simply divided. </source>
        <translation>Ableitungen werden nicht einfach dividiert. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Above the line stands a difference. </source>
        <translation>Über dem Bruchstrich steht eine Differenz. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The difference is divided by v². </source>
        <translation>Die Differenz wird durch v² geteilt. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The denominator v itself is squared. </source>
        <translation>Quadriert wird der Nenner v selbst. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The denominator v is squared, not u. </source>
        <translation>Quadriert wird der Nenner v, nicht u. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Both terms are needed. </source>
        <translation>Beide Glieder werden gebraucht. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>This is the rule for a product. </source>
        <translation>Das ist die Regel für ein Produkt. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Each factor takes its turn. {product}</source>
        <translation>Jeder Faktor kommt einmal an die Reihe. {product}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The terms are added. {product}</source>
        <translation>Die Glieder werden addiert. {product}</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source>The gradient points uphill.</source>
        <translation>Der Gradient zeigt bergauf.</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source>To climb {function} is to descend −{function}.</source>
        <translation>{function} hinaufsteigen heißt −{function} hinabsteigen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source> Noise is added to it.</source>
        <translation> Rauschen kommt dazu.</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source> Weight decay pulls towards 0.</source>
        <translation> Der Gewichtsabbau zieht gegen 0.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>The table is too large: more than {largest_text} MB.</source>
        <translation>Die Tabelle ist zu groß: mehr als {largest_text} MB.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>There are no numbers yet. Write a point a line, for example 1.5, 2.</source>
        <translation>Es gibt noch keine Zahlen. Einen Punkt je Zeile schreiben, zum Beispiel 1.5, 2.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>The table has names of columns, but no numbers below them.</source>
        <translation>Die Tabelle hat Namen von Spalten, aber keine Zahlen darunter.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>The table has {body} rows; at most {most_rows} can be used.</source>
        <translation>Die Tabelle hat {body} Zeilen; höchstens {most_rows} sind möglich.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {line} has {width} columns; at most {most_columns} can be used.</source>
        <translation>Zeile {line} hat {width} Spalten; höchstens {most_columns} sind möglich.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {line} has 1 column; a point needs at least two numbers (at most {most_columns} columns).</source>
        <translation>Zeile {line} hat 1 Spalte; ein Punkt braucht mindestens zwei Zahlen (höchstens {most_columns} Spalten).</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Every row has an empty cell, so there is no point to fit.</source>
        <translation>Jede Zeile hat eine leere Zelle, also gibt es keinen Punkt zum Anpassen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {number} has {cells} columns where the others have {width}.</source>
        <translation>Zeile {number} hat {cells} Spalten, die anderen haben {width}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {number}: “{cell}” is not a number.</source>
        <translation>Zeile {number}: „{cell}“ ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: {f} keeps {moving} without end, to {height} at {x} after {step}. There is no {wanted} this way.</source>
        <translation>Divergiert: {f} ist {moving} ohne Ende, bis {height} bei {x} nach {step}. So gibt es kein {wanted}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>every fitted parabola has its vertex farther out than the last one</source>
        <translation>jede angepasste Parabel hat ihren Scheitel weiter draußen als die letzte</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>No step from the start {x}: f or f′ is too large there to compute with. Start elsewhere.</source>
        <translation>Kein Schritt vom Start {x}: f oder f′ ist dort zu groß zum Rechnen. Woanders beginnen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>at the start</source>
        <translation>am Start</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>at {x}</source>
        <translation>bei {x}</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: η · f″ = {rate} {place}, above {limit}: every step overshoots by more. Try a rate below {rounded_down}.</source>
        <translation>Divergiert: η · f″ = {rate} {place}, über {limit}: jeder Schritt schießt weiter hinaus. Eine Lernrate unter {rounded_down} versuchen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>f″ {sign} 0 at the start, where Newton's method looks for a {opposite}</source>
        <translation>f″ {sign} 0 am Start, wo das Newton-Verfahren ein {opposite} sucht</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: {reason}; the steps keep growing, up to {at} in step {taken}. Start nearer to a {wanted}.</source>
        <translation>Divergiert: {reason}; die Schritte wachsen immer weiter, bis {at} in Schritt {taken}. Näher am {wanted} beginnen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: the steps keep growing, up to {at} in step {taken}. Try a smaller rate.</source>
        <translation>Divergiert: die Schritte wachsen immer weiter, bis {at} in Schritt {taken}. Eine kleinere Rate versuchen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>f″ = 0 at {at}: a straight line fits best, which has no vertex</source>
        <translation>f″ = 0 bei {at}: am besten passt eine Gerade, die keinen Scheitel hat</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>f″ is not a usable number at {at}</source>
        <translation>f″ ist bei {at} keine brauchbare Zahl</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Stopped after {taken}. {reason}, so {label} has no step there. Start elsewhere, or take another method.</source>
        <translation>Angehalten nach {taken}. {reason}, also hat {label} dort keinen Schritt. Woanders beginnen oder ein anderes Verfahren nehmen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Stopped after {taken} at {x}: the steps became small, but the gradient is still {slope}. Try a larger rate.</source>
        <translation>Angehalten nach {taken} bei {x}: die Schritte wurden klein, aber der Gradient ist noch {slope}. Eine größere Rate versuchen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Converged to a {wanted} at {at}, where {f} = {height},{after}.</source>
        <translation>Konvergiert: {wanted} bei {at}, dort {f} = {height},{after}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source> after {taken}</source>
        <translation> nach {taken}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source> already at the start</source>
        <translation> schon am Start</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source> Try a smaller rate.</source>
        <translation> Eine kleinere Rate versuchen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Left the domain in step {taken}: {at}, where f is not defined.{hint}</source>
        <translation>Definitionsbereich verlassen in Schritt {taken}: {at}, dort ist f nicht definiert.{hint}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>the pole at {place}</source>
        <translation>die Polstelle bei {place}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>a gap of the domain, as at {place}</source>
        <translation>eine Lücke des Definitionsbereichs, etwa bei {place}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Left the domain in step {step}: the step from {x} to {x2} jumps over {what}. Try a smaller rate.</source>
        <translation>Definitionsbereich verlassen in Schritt {step}: der Schritt von {x} nach {x2} springt über {what}. Eine kleinere Rate versuchen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Stopped in step {taken}: {at}, where f has no derivative.</source>
        <translation>Angehalten in Schritt {taken}: {at}, dort hat f keine Ableitung.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>The start {at} is outside the domain of f.</source>
        <translation>Der Start {at} liegt außerhalb des Definitionsbereichs von f.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Converged to a {wanted} at {at}{after}: a corner, where f has no derivative.</source>
        <translation>Konvergiert: {wanted} bei {at}{after}: eine Ecke, an der f keine Ableitung hat.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>The start {at} has no gradient: f has no derivative there.</source>
        <translation>Der Start {at} hat keinen Gradienten: f hat dort keine Ableitung.</translation>
    </message>
    <message>
        <location filename="plotter/descent/loss_objective.py"/>
        <source>The model contains {target}, which is what it is to predict.</source>
        <translation>Das Modell enthält {target}, das es vorhersagen soll.</translation>
    </message>
    <message>
        <location filename="plotter/descent/loss_objective.py"/>
        <source>The model has no parameter to fit, for example w in w x + b.</source>
        <translation>Das Modell hat keinen Parameter zum Anpassen, zum Beispiel w in w x + b.</translation>
    </message>
    <message>
        <location filename="plotter/descent/loss_objective.py"/>
        <source>The data contain {number}, which is too large: numbers up to {largest} can be used.</source>
        <translation>Die Daten enthalten {number}, das ist zu groß: Zahlen bis {largest} sind möglich.</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>how far the line is from the data, squared</source>
        <translation>wie weit die Kurve von den Daten entfernt ist, quadriert</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>how far the line is from the data</source>
        <translation>wie weit die Kurve von den Daten entfernt ist</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Huber loss</source>
        <translation>Huber-Verlust</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>squared near the data, straight from a distance of 1 on</source>
        <translation>nahe den Daten quadratisch, ab dem Abstand 1 gerade</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>how surprising the data are to the model's probabilities</source>
        <translation>wie überraschend die Daten für die Wahrscheinlichkeiten des Modells sind</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Targets must lie between 0 and 1, since the model's values are probabilities.</source>
        <translation>Zielwerte müssen zwischen 0 und 1 liegen, da die Werte des Modells Wahrscheinlichkeiten sind.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizer.py"/>
        <source>keeps the division away from zero</source>
        <translation>hält den Nenner von null fern</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizer.py"/>
        <source>pulls the point towards zero</source>
        <translation>zieht den Punkt gegen null</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The average squared gradient.</source>
        <translation>Der mittlere quadrierte Gradient.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The usual length of a step, times the gradient by its usual size.</source>
        <translation>Die übliche Schrittlänge, mal Gradient durch seine übliche Größe.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The average squared step.</source>
        <translation>Der mittlere quadrierte Schritt.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>No rate to choose: a step is as long as the last ones were, by the gradient's size.</source>
        <translation>Keine Rate zu wählen: ein Schritt ist so lang wie die letzten, gemessen am Gradienten.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>Step.</source>
        <translation>Schritt.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The gradient here.</source>
        <translation>Der Gradient hier.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The step: the usual length of a step, times the gradient by its usual size.</source>
        <translation>Der Schritt: die übliche Schrittlänge, mal Gradient durch seine übliche Größe.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>Step; the rate is usually 1.</source>
        <translation>Schritt; die Rate ist meist 1.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>how much of the past averages is kept</source>
        <translation>wie viel von den früheren Mittelwerten bleibt</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>Step, the shorter the more has been walked before.</source>
        <translation>Schritt, umso kürzer, je mehr schon gegangen wurde.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>The sum of all squared gradients; it never shrinks.</source>
        <translation>Die Summe aller quadrierten Gradienten; sie schrumpft nie.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>Every step is divided by the size of all gradients so far: first bold, then careful.</source>
        <translation>Jeder Schritt wird durch die Größe aller bisherigen Gradienten geteilt: erst kühn, dann vorsichtig.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>The rate itself shrinks from step to step.</source>
        <translation>Die Rate selbst schrumpft von Schritt zu Schritt.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>makes the rate itself shrink</source>
        <translation>lässt die Rate selbst schrumpfen</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>the sum before the first step</source>
        <translation>die Summe vor dem ersten Schritt</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>how much of the past gradient is kept</source>
        <translation>wie viel vom früheren Gradienten bleibt</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>how much of the past squared gradient is kept</source>
        <translation>wie viel vom früheren quadrierten Gradienten bleibt</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>divides by the largest average so far instead of the present one</source>
        <translation>teilt durch den bisher größten Mittelwert statt durch den jetzigen</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Both averages began at zero; this makes up for it.</source>
        <translation>Beide Mittelwerte begannen bei null; das gleicht es aus.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>The average gradient, the recent ones counting most: where to.</source>
        <translation>Der mittlere Gradient, die letzten zählen am meisten: wohin.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>The average squared gradient: how steep it usually is.</source>
        <translation>Der mittlere quadrierte Gradient: wie steil es gewöhnlich ist.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>It began at zero; this makes up for it.</source>
        <translation>Er begann bei null; das gleicht es aus.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>A direction from the average gradient, a length from its usual size.</source>
        <translation>Die Richtung aus dem mittleren Gradienten, die Länge aus seiner üblichen Größe.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>The largest average so far: steps never grow again.</source>
        <translation>Der bisher größte Mittelwert: Schritte wachsen nie wieder.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Step at most about one rate far.</source>
        <translation>Schritt, höchstens etwa eine Rate weit.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Shrink the point towards zero, then step as Adam does.</source>
        <translation>Den Punkt gegen null ziehen, dann ein Schritt wie bei Adam.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Step at most about one rate far; the very first step is exactly one rate long.</source>
        <translation>Schritt, höchstens etwa eine Rate weit; der allererste ist genau eine Rate lang.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adamw.py"/>
        <source>Adam, and every step also shrinks x a little towards zero.</source>
        <translation>Adam, und jeder Schritt zieht x auch ein wenig gegen null.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>No step, however short, makes f fall: stand still.</source>
        <translation>Kein noch so kurzer Schritt lässt f fallen: stehen bleiben.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>So low it has to be at least: a fair share of what the slope promises.</source>
        <translation>So tief muss es mindestens sein: ein guter Teil dessen, was die Steigung verspricht.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Then step.</source>
        <translation>Dann der Schritt.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Backtracking line search</source>
        <translation>Liniensuche mit Rückschritt</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Gradient descent that checks each step and shortens it until f really falls.</source>
        <translation>Gradientenabstieg, der jeden Schritt prüft und kürzt, bis f wirklich fällt.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>The first trial is good enough.</source>
        <translation>Der erste Versuch ist gut genug.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Trial {count} is the first with which f falls enough.</source>
        <translation>Versuch {count} ist der erste, bei dem f genug fällt.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Start with the rate and shorten it, j times, …</source>
        <translation>Mit der Rate beginnen und j-mal kürzen, …</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>… until f falls by a fair share of what the slope promises.</source>
        <translation>… bis f um einen guten Teil dessen fällt, was die Steigung verspricht.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>the share of the promised fall that must come</source>
        <translation>der Teil des versprochenen Falls, der kommen muss</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>how much a step that is too long is shortened</source>
        <translation>wie stark ein zu langer Schritt gekürzt wird</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Step the other way, the rate times the gradient.</source>
        <translation>Schritt in die andere Richtung, Rate mal Gradient.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Downhill, the rate times the gradient.</source>
        <translation>Bergab, Rate mal Gradient.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Walk against the slope; the steeper it is, the longer the step.</source>
        <translation>Gegen die Steigung gehen; je steiler, desto länger der Schritt.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>The gradient points uphill; its size is the steepness here.</source>
        <translation>Der Gradient zeigt bergauf; seine Größe ist die Steilheit hier.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>the share of the last velocity that is kept</source>
        <translation>der Anteil der letzten Geschwindigkeit, der bleibt</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>The velocity: most of the last one, and the gradient on top.</source>
        <translation>Die Geschwindigkeit: das meiste der letzten, dazu der Gradient.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>Step against the velocity.</source>
        <translation>Schritt gegen die Geschwindigkeit.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>A heavy ball: it keeps rolling, through small dents and along narrow valleys.</source>
        <translation>Eine schwere Kugel: sie rollt weiter, durch kleine Dellen und enge Täler entlang.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>The first velocity is the gradient.</source>
        <translation>Die erste Geschwindigkeit ist der Gradient.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>the share of the new gradient left out</source>
        <translation>der Anteil des neuen Gradienten, der wegbleibt</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>The average gradient as it will be after the next step, and the correction for zero.</source>
        <translation>Der mittlere Gradient, wie er nach dem nächsten Schritt sein wird, mit Ausgleich für null.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>Step as Adam does.</source>
        <translation>Schritt wie bei Adam.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>How much momentum counts; it grows slowly from the first step on.</source>
        <translation>Wie viel Momentum zählt; es wächst langsam vom ersten Schritt an.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>Adam that looks one step ahead, as Nesterov's momentum does.</source>
        <translation>Adam, das einen Schritt vorausschaut wie das Momentum von Nesterov.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>how fast momentum gains weight</source>
        <translation>wie schnell das Momentum an Gewicht gewinnt</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nesterov.py"/>
        <source>Step with the velocity that the next step would have.</source>
        <translation>Schritt mit der Geschwindigkeit, die der nächste Schritt hätte.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nesterov.py"/>
        <source>Momentum that looks ahead and brakes before it runs up the other side.</source>
        <translation>Momentum, das vorausschaut und bremst, bevor es gegenüber hinaufläuft.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nesterov.py"/>
        <source>The velocity, as with momentum.</source>
        <translation>Die Geschwindigkeit, wie bei Momentum.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>The curvature here; the fitted parabola has the same.</source>
        <translation>Die Krümmung hier; die angepasste Parabel hat dieselbe.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>Jump to the vertex of the parabola, be it a minimum or a maximum.</source>
        <translation>Sprung zum Scheitel der Parabel, ob Minimum oder Maximum.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>Newton's method</source>
        <translation>Newton-Verfahren</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>Fit a parabola and jump to its vertex: very fast, but any flat point attracts it.</source>
        <translation>Eine Parabel anpassen und zu ihrem Scheitel springen: sehr schnell, aber jede flache Stelle zieht es an.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>Step about one rate far, whatever the steepness.</source>
        <translation>Schritt, etwa eine Rate weit, wie steil es auch ist.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>The average of squared gradients, the recent ones counting most.</source>
        <translation>Der Mittelwert der quadrierten Gradienten, die letzten zählen am meisten.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>The velocity: a share of the last one, and the gradient by its usual size on top.</source>
        <translation>Die Geschwindigkeit: ein Teil der letzten, dazu der Gradient durch seine übliche Größe.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>Divide by the usual size of the gradient: flat and steep parts are walked alike.</source>
        <translation>Durch die übliche Größe des Gradienten teilen: flache und steile Stücke werden gleich begangen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>The average gradient.</source>
        <translation>Der mittlere Gradient.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>Only how much the gradients differ from their average counts.</source>
        <translation>Nur die Abweichung der Gradienten vom Mittelwert zählt.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>how much of the past average is kept</source>
        <translation>wie viel vom früheren Mittelwert bleibt</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>the share of the last step that is kept</source>
        <translation>der Anteil des letzten Schritts, der bleibt</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>subtracts the mean gradient, so that only its spread counts</source>
        <translation>zieht den mittleren Gradienten ab, sodass nur die Streuung zählt</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Step that far downhill.</source>
        <translation>Schritt, so weit bergab.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The first step is one rate long.</source>
        <translation>Der erste Schritt ist eine Rate lang.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>After a turn the length stays.</source>
        <translation>Nach einer Wende bleibt die Länge.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The sign stayed: a longer step.</source>
        <translation>Das Vorzeichen blieb: ein längerer Schritt.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The sign turned: a shorter step.</source>
        <translation>Das Vorzeichen wechselte: ein kürzerer Schritt.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>But no shorter than this.</source>
        <translation>Aber nicht kürzer als dies.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>But no longer than this.</source>
        <translation>Aber nicht länger als dies.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Trust only the sign of the gradient: longer steps while it stays, shorter when it turns.</source>
        <translation>Nur dem Vorzeichen des Gradienten trauen: längere Schritte, solange es bleibt, kürzere, wenn es wechselt.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The minimum was passed: stand still once.</source>
        <translation>Das Minimum wurde überschritten: einmal stehen bleiben.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Flat: stand still.</source>
        <translation>Flach: stehen bleiben.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The gradient here; only its sign will count.</source>
        <translation>Der Gradient hier; nur sein Vorzeichen zählt.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Same sign as before: a longer step. Other sign: the minimum was passed, a shorter one, and stand still once.</source>
        <translation>Gleiches Vorzeichen wie zuvor: ein längerer Schritt. Anderes Vorzeichen: das Minimum wurde überschritten, ein kürzerer Schritt, und einmal stehen bleiben.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>shortens the step after a turn</source>
        <translation>kürzt den Schritt nach einer Wende</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>lengthens the step otherwise</source>
        <translation>verlängert den Schritt sonst</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>the shortest step</source>
        <translation>der kürzeste Schritt</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>the longest step</source>
        <translation>der längste Schritt</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>Ends at a flat point, {at}, </source>
        <translation>Endet an einer flachen Stelle, {at}, </translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>f″ = {curvature} there, and </source>
        <translation>f″ = {curvature} dort, und </translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{count} steps</source>
        <translation>{count} Schritten</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>which is a {opposite}: f″ = {curvature} there</source>
        <translation>einem {opposite}: f″ = {curvature} dort</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}{reason}. Start a little beside it.</source>
        <translation>{start}{reason}. Ein wenig daneben beginnen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}which is a saddle: a {wanted} in one direction, none in another.</source>
        <translation>{start}einem Sattel: {wanted} in einer Richtung, in einer anderen nicht.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}which is no {wanted} but {what}: {bend}{f} keeps {moving} beyond it.</source>
        <translation>{start}die kein {wanted} ist, sondern {what}: {bend}{f} ist dahinter weiter {moving}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}where {f} is level: it does not change nearby.</source>
        <translation>{start}wo {f} eben ist: in der Nähe ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}at the edge of where f has a derivative.</source>
        <translation>{start}am Rand des Bereichs, in dem f eine Ableitung hat.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>an inflection</source>
        <translation>ein Wendepunkt</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>part of a plateau</source>
        <translation>Teil eines Plateaus</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate has fallen {k} times, every {width} steps.</source>
        <translation>Die Rate ist {k}-mal gefallen, alle {width} Schritte.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate, multiplied by the same factor in every step.</source>
        <translation>Die Rate, in jedem Schritt mit demselben Faktor multipliziert.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate on its way down half a wave.</source>
        <translation>Die Rate auf ihrem Weg eine halbe Welle hinab.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The same rate for every step.</source>
        <translation>Dieselbe Rate für jeden Schritt.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Step decay</source>
        <translation>Stufenweise</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate falls by a factor every so many steps.</source>
        <translation>Die Rate fällt alle so viele Schritte um einen Faktor.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Every step multiplies the rate by the same factor.</source>
        <translation>Jeder Schritt multipliziert die Rate mit demselben Faktor.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate falls along half a wave: slowly, quickly, and slowly to its end.</source>
        <translation>Die Rate fällt entlang einer halben Welle: langsam, schnell und langsam zum Ende.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>the schedule {name}</source>
        <translation>der Ratenplan {name}</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>after so many steps the rate falls</source>
        <translation>nach so vielen Schritten fällt die Rate</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>what is left of the rate then</source>
        <translation>was dann von der Rate bleibt</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>what is left of the rate after each step</source>
        <translation>was nach jedem Schritt von der Rate bleibt</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>steps down to the lowest rate; 0: all</source>
        <translation>Schritte bis zur kleinsten Rate; 0: alle</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>the lowest rate</source>
        <translation>die kleinste Rate</translation>
    </message>
    <message>
        <location filename="plotter/descent/tuning.py"/>
        <source>Every method tried the same {coarse} rates from {low} to {high}, and {fine} more around the best of its own, for {steps} steps {where}. Best is the rate that first comes, and stays, within a thousandth of the lowest height that any of them reached; who never does gets the rate with the lowest end.</source>
        <translation>Jedes Verfahren hat dieselben {coarse} Raten von {low} bis {high} versucht und {fine} weitere um seine beste herum, je {steps} Schritte {where}. Am besten ist die Rate, die als erste in ein Tausendstel der kleinsten Höhe kommt und bleibt, die eines erreicht hat; wer das nie schafft, bekommt die Rate mit dem tiefsten Ende.</translation>
    </message>
    <message>
        <location filename="plotter/descent/tuning.py"/>
        <source>from the same start</source>
        <translation>vom selben Start</translation>
    </message>
    <message>
        <location filename="plotter/descent/tuning.py"/>
        <source>each from its own start</source>
        <translation>jedes von seinem Start</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>Out of steps after {taken}, at {at}</source>
        <translation>Keine Schritte mehr nach {taken}, bei {at}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source> There may be no {wanted}.</source>
        <translation> Vielleicht gibt es kein {wanted}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{count} more steps</source>
        <translation>{count} weitere Schritte</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>about {more} to a gradient of {reach}</source>
        <translation>etwa {more} bis zu einem Gradienten von {reach}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, not converged: the gradient is {slope}.</source>
        <translation>{start}, nicht konvergiert: der Gradient ist {slope}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>: the rate has fallen to {rate}, too small to go on, and the gradient is still {slope}. Let the rate fall more slowly.</source>
        <translation>: die Rate ist auf {rate} gefallen, zu klein zum Weitergehen, und der Gradient ist noch {slope}. Die Rate langsamer fallen lassen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>, where weight decay holds it: its pull towards 0 balances the gradient {slope}. Without weight decay it would go on.</source>
        <translation>, wo der Gewichtsabbau festhält: sein Zug gegen 0 gleicht den Gradienten {slope} aus. Ohne ihn ginge es weiter.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, swinging with ever shorter swings{rest}.</source>
        <translation>{start}, schwingt mit immer kürzeren Schwüngen{rest}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>Out of steps after {taken}, swinging between {low} and {high} without getting closer. Try a smaller rate.</source>
        <translation>Keine Schritte mehr nach {taken}, schwingt zwischen {low} und {high}, ohne näher zu kommen. Eine kleinere Rate versuchen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source> Try more steps or a larger rate.</source>
        <translation> Mehr Schritte oder eine größere Rate versuchen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>1 more step</source>
        <translation>1 weiterer Schritt</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}: no step was asked for.</source>
        <translation>{start}: es war kein Schritt verlangt.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}: it has settled at a {wanted} and hardly moves any more.</source>
        <translation>{start}: zur Ruhe gekommen ({wanted}), es bewegt sich kaum noch.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}: it hardly moves any more. {flat_words}</source>
        <translation>{start}: es bewegt sich kaum noch. {flat_words}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>Out of steps after {taken}, jumping back and forth between {first} and {second}. Try a smaller rate.</source>
        <translation>Keine Schritte mehr nach {taken}, springt zwischen {first} und {second} hin und her. Eine kleinere Rate versuchen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, still {moving}: {rest}.</source>
        <translation>{start}, noch {moving}: {rest}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>slower and slower</source>
        <translation>immer langsamer</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>with no end in sight</source>
        <translation>ohne absehbares Ende</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, still {moving}, {way}: the gradient is {slope}.{doubt}</source>
        <translation>{start}, noch {moving}, {way}: der Gradient ist {slope}.{doubt}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>, wandering: the slope there is hidden by the noise of {noise}. A rate that falls along the run lets it settle.</source>
        <translation>, irrt umher: die Steigung dort verschwindet im Rauschen von {noise}. Eine Rate, die im Lauf fällt, lässt es zur Ruhe kommen.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>: about {ceil} to settle</source>
        <translation>: etwa {ceil} bis zur Ruhe</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/blocks.py"/>
        <source>Holds where</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/row_layout.py"/>
        <source>This step does not agree with the numbers. Do not rely on it.</source>
        <translation>Dieser Schritt passt nicht zu den Zahlen. Auf ihn ist kein Verlass.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/titles.py"/>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Not checked: no point was found where the function has a slope.</source>
        <translation>Nicht geprüft: es wurde keine Stelle gefunden, an der die Funktion eine Steigung hat.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>at {0} points (largest difference {1}).</source>
        <translation>an {0} Stellen (größte Abweichung {1}).</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>A step does not agree with the numbers. Do not rely on it.</source>
        <translation>Ein Schritt passt nicht zu den Zahlen. Auf ihn ist kein Verlass.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>No proof within 2 s.</source>
        <translation>Kein Beweis innerhalb von 2 s.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>It could neither be proved nor refuted.</source>
        <translation>Es ließ sich weder beweisen noch widerlegen.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>a second derivation agrees</source>
        <translation>eine zweite Herleitung stimmt überein</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Check failed</source>
        <translation>Prüfung nicht bestanden</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/worksheet.py"/>
        <source>Difficulty {0}, sheet {1}</source>
        <translation>Schwierigkeit {0}, Blatt {1}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/worksheet.py"/>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/worksheet.py"/>
        <source>Key: {0}</source>
        <translation>Lösungen: {0}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>Data and model</source>
        <translation>Daten und Modell</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>Loss over {0} and {1}</source>
        <translation>Verlust über {0} und {1}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>, the others as at this step</source>
        <translation>, die anderen wie in diesem Schritt</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>, where {0}</source>
        <translation>, mit {0}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>, the others as at the end</source>
        <translation>, die anderen wie am Ende</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>Loss at point {0}: values forward, derivatives back</source>
        <translation>Verlust am Punkt {0}: Werte vorwärts, Ableitungen zurück</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>(one of {0} points is drawn)</source>
        <translation>(einer von {0} Punkten ist gezeichnet)</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>(from {0} of the points)</source>
        <translation>(aus {0} der Punkte)</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fonts.py"/>
        <source>Inter could not be loaded from %s; the system's sans serves</source>
        <translation>Inter konnte nicht aus %s geladen werden; die Schrift des Systems dient</translation>
    </message>
    <message>
        <location filename="plotter/drawing/graph_figure.py"/>
        <source>Type a function to see its computation graph.</source>
        <translation>Eine Funktion eingeben, um ihren Rechengraphen zu sehen.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/graph_figure.py"/>
        <source>This graph has more than {count} nodes. Try a shorter function.</source>
        <translation>Dieser Graph hat mehr als {count} Knoten. Eine kürzere Funktion versuchen.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/graph_sheet.py"/>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="plotter/drawing/surface_figure.py"/>
        <source>The function has no value in this view.</source>
        <translation>Die Funktion hat in diesem Ausschnitt keinen Wert.</translation>
    </message>
    <message>
        <location filename="plotter/engine/algebra_process.py"/>
        <source>the expression cannot be given to sympy</source>
        <translation>der Ausdruck lässt sich nicht an sympy geben</translation>
    </message>
    <message>
        <location filename="plotter/engine/algebra_process.py"/>
        <source>sympy ended unexpectedly</source>
        <translation>sympy endete unerwartet</translation>
    </message>
    <message>
        <location filename="plotter/engine/algebra_process.py"/>
        <source>sympy cannot be started</source>
        <translation>sympy lässt sich nicht starten</translation>
    </message>
    <message>
        <location filename="plotter/engine/fit_desk.py"/>
        <source>The fit was stopped before its last step.</source>
        <translation>Die Anpassung wurde vor ihrem letzten Schritt angehalten.</translation>
    </message>
    <message>
        <location filename="plotter/engine/fitting.py"/>
        <source>There are no points yet.</source>
        <translation>Es gibt noch keine Punkte.</translation>
    </message>
    <message>
        <location filename="plotter/engine/stages.py"/>
        <source>This is a function of {letters}. At most two variables can be drawn.</source>
        <translation>Das ist eine Funktion von {letters}. Höchstens zwei Variablen lassen sich zeichnen.</translation>
    </message>
    <message>
        <location filename="plotter/engine/stages.py"/>
        <source>Leave some out in front: the other letters become parameters.</source>
        <translation>Vorn einige weglassen: die anderen Buchstaben werden Parameter.</translation>
    </message>
    <message>
        <location filename="plotter/engine/stages.py"/>
        <source>Use {head}</source>
        <translation>{head} verwenden</translation>
    </message>
    <message>
        <location filename="plotter/export/__init__.py"/>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <location filename="plotter/export/__init__.py"/>
        <source>WebP image</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <location filename="plotter/export/__init__.py"/>
        <source>JPEG image</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>GIF animation</source>
        <translation>GIF-Animation</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>Animated PNG</source>
        <translation>Animiertes PNG</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>WebP animation</source>
        <translation>WebP-Animation</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>MP4 video</source>
        <translation>MP4-Video</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>There is not enough memory for the frames.</source>
        <translation>Der Speicher reicht nicht für die Bilder.</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>MP4 needs PyAV; install it with: pip install av. GIF, APNG and WebP need nothing more.</source>
        <translation>MP4 braucht PyAV; installieren mit: pip install av. GIF, APNG und WebP brauchen nichts weiter.</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>{count} frames are too many; choose a shorter time or fewer frames a second (at most {most_frames} frames).</source>
        <translation>{count} Bilder sind zu viele; eine kürzere Dauer oder weniger Bilder je Sekunde wählen (höchstens {most_frames} Bilder).</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>{count} frames of this size are too many; choose a smaller picture, a shorter time or fewer frames a second.</source>
        <translation>{count} Bilder dieser Größe sind zu viele; ein kleineres Bild, eine kürzere Dauer oder weniger Bilder je Sekunde wählen.</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>There is no animation format {ending!r}.</source>
        <translation>Es gibt kein Animationsformat {ending!r}.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>{name} carries no document of Tangent Plotter.</source>
        <translation>{name} enthält kein Dokument von Tangent Plotter.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>Could not open {name}: {strerror}.</source>
        <translation>{name} konnte nicht geöffnet werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>The document in {name} is damaged.</source>
        <translation>Das Dokument in {name} ist beschädigt.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>{name} is too large to be read.</source>
        <translation>{name} ist zu groß zum Lesen.</translation>
    </message>
    <message>
        <location filename="plotter/export/page.py"/>
        <source>The scale must be a positive number, not {scale}.</source>
        <translation>Der Maßstab muss eine positive Zahl sein, nicht {scale}.</translation>
    </message>
    <message>
        <location filename="plotter/export/page.py"/>
        <source>An image of {width} × {height} pixels cannot be made: each side must be from {smallest_side} to {largest_side} pixels, and the whole at most {largest_area} million.</source>
        <translation>Ein Bild von {width} × {height} Pixeln ist nicht möglich: jede Seite muss {smallest_side} bis {largest_side} Pixel haben, das Ganze höchstens {largest_area} Millionen.</translation>
    </message>
    <message>
        <location filename="plotter/export/raster.py"/>
        <source>There is not enough memory for {width} × {height} pixels.</source>
        <translation>Der Speicher reicht nicht für {width} × {height} Pixel.</translation>
    </message>
    <message>
        <location filename="plotter/export/safe_file.py"/>
        <source>Could not write {path}: {rstrip}.{kept}</source>
        <translation>{path} konnte nicht geschrieben werden: {rstrip}.{kept}</translation>
    </message>
    <message>
        <location filename="plotter/export/safe_file.py"/>
        <source> The old file is unchanged.</source>
        <translation> Die alte Datei ist unverändert.</translation>
    </message>
    <message>
        <location filename="plotter/export/sheets.py"/>
        <source>Nothing could be printed: the printer does not answer.</source>
        <translation>Es konnte nicht gedruckt werden: der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <location filename="plotter/export/sheets.py"/>
        <source>Nothing could be printed: a page could not be added.</source>
        <translation>Es konnte nicht gedruckt werden: eine Seite ließ sich nicht anfügen.</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>Could not write {path}: Qt cannot make a PDF here.</source>
        <translation>{path} konnte nicht geschrieben werden: Qt kann hier kein PDF erzeugen.</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>Could not write {path}: a page could not be added.</source>
        <translation>{path} konnte nicht geschrieben werden: eine Seite ließ sich nicht anfügen.</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Tangent from left to right</source>
        <translation>Tangente von links nach rechts</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Secant to tangent</source>
        <translation>Von der Sekante zur Tangente</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Descent</source>
        <translation>Abstieg</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Growing area</source>
        <translation>Wachsende Fläche</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Surface once around</source>
        <translation>Fläche einmal herum</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Steps of the derivation</source>
        <translation>Schritte der Herleitung</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Passes through the graph</source>
        <translation>Läufe durch den Graphen</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/approximation.py"/>
        <source>Error of the tangent</source>
        <translation>Fehler der Tangente</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>Basins: where every start ends</source>
        <translation>Einzugsgebiete: wo jeder Start endet</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>diverges</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>outside the domain</source>
        <translation>außerhalb des Definitionsbereichs</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/convexity.py"/>
        <source>Convex and concave</source>
        <translation>Konvex und konkav</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/convexity.py"/>
        <source>convex</source>
        <translation>konvex</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/convexity.py"/>
        <source>concave</source>
        <translation>konkav</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/derivative.py"/>
        <source>Derivative f′</source>
        <translation>Ableitung f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/features.py"/>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/function.py"/>
        <source>Function f</source>
        <translation>Funktion f</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/guides.py"/>
        <source>Guides to the axes</source>
        <translation>Hilfslinien zu den Achsen</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/height.py"/>
        <source>Slope as height of f′</source>
        <translation>Steigung als Höhe von f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/normal.py"/>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/one_sided.py"/>
        <source>One-sided tangents</source>
        <translation>Einseitige Tangenten</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/osculating_circle.py"/>
        <source>Osculating circle</source>
        <translation>Krümmungskreis</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/parabola.py"/>
        <source>Parabola at the current point</source>
        <translation>Parabel am aktuellen Punkt</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/parabola.py"/>
        <source>no maximum</source>
        <translation>kein Maximum</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/parabola.py"/>
        <source>no minimum</source>
        <translation>kein Minimum</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/pinned.py"/>
        <source>Pinned tangents</source>
        <translation>Angeheftete Tangenten</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/contours.py"/>
        <source>Contours</source>
        <translation>Höhenlinien</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>min</source>
        <translation>Min</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>max</source>
        <translation>Max</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>saddle</source>
        <translation>Sattel</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>Critical points</source>
        <translation>Kritische Punkte</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/direction.py"/>
        <source>Directional derivative</source>
        <translation>Richtungsableitung</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/gradient.py"/>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/level.py"/>
        <source>Contour through the point</source>
        <translation>Höhenlinie durch den Punkt</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/tangent_plane.py"/>
        <source>Tangent plane, on the surface</source>
        <translation>Tangentialebene an der Fläche</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/practice.py"/>
        <source>Answer in practice</source>
        <translation>Antwort der Übung</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/practice.py"/>
        <source>your answer</source>
        <translation>die eigene Antwort</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/race.py"/>
        <source>Race of runs</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/rising.py"/>
        <source>Rising and falling</source>
        <translation>Steigend und fallend</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/secant.py"/>
        <source>Secant</source>
        <translation>Sekante</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/second.py"/>
        <source>Second derivative</source>
        <translation>Zweite Ableitung</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/sketch.py"/>
        <source>Sketch of f′</source>
        <translation>Skizze von f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/sketch.py"/>
        <source>your</source>
        <comment>before the name of a function</comment>
        <translation>eigenes</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/sketch_remarks.py"/>
        <source>Mistakes of the sketch</source>
        <translation>Fehler der Skizze</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/slope_triangle.py"/>
        <source>Slope triangle</source>
        <translation>Steigungsdreieck</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/step.py"/>
        <source>Rule of the chosen step</source>
        <translation>Regel des gewählten Schritts</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/step_curves.py"/>
        <source>Parts of the chosen step</source>
        <translation>Teile des gewählten Schritts</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/tangent.py"/>
        <source>Tangent</source>
        <translation>Tangente</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/taylor.py"/>
        <source>Taylor polynomial</source>
        <translation>Taylorpolynom</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/trace.py"/>
        <source>Trace of f′</source>
        <translation>Spur von f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/plane_reading.py"/>
        <source>{name} has no gradient at {words}: it is not smooth there.</source>
        <translation>{name} hat bei {words} keinen Gradienten: dort ist die Funktion nicht glatt.</translation>
    </message>
    <message>
        <location filename="plotter/figure/plane_reading.py"/>
        <source>The gradient is zero: a critical point.</source>
        <translation>Der Gradient ist null: ein kritischer Punkt.</translation>
    </message>
    <message>
        <location filename="plotter/figure/plane_reading.py"/>
        <source>{name} has no value at {words}.</source>
        <translation>{name} hat bei {words} keinen Wert.</translation>
    </message>
    <message>
        <location filename="plotter/figure/quotient.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>its slope is {slope}</source>
        <translation>ist die Steigung {slope}</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>No derivative at {place}: the curve turns back in a cusp, where it is vertical.</source>
        <translation>Keine Ableitung bei {place}: die Kurve kehrt in einer Spitze um, dort ist sie senkrecht.</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>On the {side} {touching}.</source>
        <translation>{side} {touching}.</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>the tangent is vertical</source>
        <translation>ist die Tangente senkrecht</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>No value can be given at {place}.</source>
        <translation>Bei {place} lässt sich kein Wert angeben.</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>left</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="plotter/figure/runs.py"/>
        <source>, from {format_point}</source>
        <translation>, von {format_point}</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>Degree {degree} at most: {reason}</source>
        <translation>Höchstens Grad {degree}: {reason}</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>Finding the derivatives…</source>
        <translation>Ableitungen werden bestimmt …</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>Degree {degree} at most: at {place} there is no further derivative.</source>
        <translation>Höchstens Grad {degree}: bei {place} gibt es keine weitere Ableitung.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>the next derivative is too long to be written down.</source>
        <translation>die nächste Ableitung ist zu lang, um sie hinzuschreiben.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>the next derivatives take too long.</source>
        <translation>die nächsten Ableitungen dauern zu lange.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>no rule differentiates it once more.</source>
        <translation>keine Regel leitet noch einmal ab.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>the next derivatives are still being found.</source>
        <translation>die nächsten Ableitungen werden noch bestimmt.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>{name} has no value at {place}, so there is nothing to expand.</source>
        <translation>{name} hat bei {place} keinen Wert, also gibt es nichts zu entwickeln.</translation>
    </message>
    <message>
        <location filename="plotter/language/brackets.py"/>
        <source>This bar | has no partner: absolute values are written |x|.</source>
        <translation>Dieser Strich | hat kein Gegenstück: Beträge schreibt man |x|.</translation>
    </message>
    <message>
        <location filename="plotter/language/brackets.py"/>
        <source>Write abs(x) where bars are hard to tell apart.</source>
        <translation>Wo Striche schwer zuzuordnen sind, abs(x) schreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>The first argument must be a condition such as x &lt; 0.</source>
        <translation>Das erste Argument muss eine Bedingung sein wie x &lt; 0.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{spelled} needs an argument, as in {spelled}(x).</source>
        <translation>{spelled} braucht ein Argument, wie in {spelled}(x).</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>at least {fewest}</source>
        <translation>mindestens {fewest}</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>1 argument</source>
        <translation>1 Argument</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{number} arguments</source>
        <translation>{number} Argumente</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{spelled} takes {wanted}; here it has {count}.</source>
        <translation>{spelled} erwartet {wanted}; hier sind es {count}.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Write piecewise(x &lt; 0, -x, x).</source>
        <translation>piecewise(x &lt; 0, -x, x) schreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Write {spelled}(x).</source>
        <translation>{spelled}(x) schreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{fewest} or {most}</source>
        <translation>{fewest} oder {most}</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>A condition needs a value: piecewise(x &lt; 0, -x, x).</source>
        <translation>Eine Bedingung braucht einen Wert: piecewise(x &lt; 0, -x, x).</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Write {signature}.</source>
        <translation>{signature} schreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{spelled} joins conditions such as x &gt; 0.</source>
        <translation>{spelled} verbindet Bedingungen wie x &gt; 0.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Use {spelled}(x)</source>
        <translation>{spelled}(x) verwenden</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>± means two functions at once. Type one of them.</source>
        <translation>± bedeutet zwei Funktionen zugleich. Eine davon eingeben.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write + or −.</source>
        <translation>+ oder − schreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>∓ means two functions at once. Type one of them.</source>
        <translation>∓ bedeutet zwei Funktionen zugleich. Eine davon eingeben.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>∞ is not a number that can be calculated with.</source>
        <translation>∞ ist keine Zahl, mit der man rechnen kann.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Sums with ∑ are not understood. Write the terms out.</source>
        <translation>Summen mit ∑ werden nicht verstanden. Die Glieder ausschreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write a + b + c.</source>
        <translation>a + b + c schreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Products with ∏ are not understood. Write the factors out.</source>
        <translation>Produkte mit ∏ werden nicht verstanden. Die Faktoren ausschreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write a·b·c.</source>
        <translation>a·b·c schreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Integrals are not understood here. Type the function itself.</source>
        <translation>Integrale werden hier nicht verstanden. Die Funktion selbst eingeben.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>This is a derivative. Type the function itself.</source>
        <translation>Das ist eine Ableitung. Die Funktion selbst eingeben.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Quotation marks have no meaning in a formula.</source>
        <translation>Anführungszeichen haben in einer Formel keine Bedeutung.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Leave them out.</source>
        <translation>Sie weglassen.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>A question mark has no meaning here.</source>
        <translation>Ein Fragezeichen hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>This point stands alone. Digits belong to it.</source>
        <translation>Dieser Punkt steht allein. Ziffern gehören dazu.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write 0.5 or 2.5.</source>
        <translation>0.5 oder 2.5 schreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>A LaTeX command belongs after the backslash.</source>
        <translation>Nach dem umgekehrten Schrägstrich gehört ein LaTeX-Befehl.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write for instance \sqrt{x}.</source>
        <translation>Zum Beispiel \sqrt{x} schreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>The sign &amp; has no meaning here.</source>
        <translation>Das Zeichen &amp; hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write and.</source>
        <translation>and schreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>The sign ~ has no meaning here.</source>
        <translation>Das Zeichen ~ hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Something is missing after the underscore.</source>
        <translation>Nach dem Unterstrich fehlt etwas.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write x_1.</source>
        <translation>x_1 schreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>I do not know the sign {shown}.</source>
        <translation>Das Zeichen {shown} ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>This {char} is a letter of another alphabet that only looks like {twin}.</source>
        <translation>Dieses {char} ist ein Buchstabe eines anderen Alphabets, der nur wie {twin} aussieht.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>An invisible sign that reverses the text stands here.</source>
        <translation>Hier steht ein unsichtbares Zeichen, das die Schreibrichtung umkehrt.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>I do not know {group}. Use Latin or Greek letters.</source>
        <translation>{group} ist nicht bekannt. Lateinische oder griechische Buchstaben verwenden.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Did you mean {twin}?</source>
        <translation>Ist {twin} gemeint?</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Remove it.</source>
        <translation>Es entfernen.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Use {twin}</source>
        <translation>{twin} verwenden</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>An exponent is missing here.</source>
        <translation>Hier fehlt ein Exponent.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Something is missing after {spelled}.</source>
        <translation>Nach {spelled} fehlt etwas.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>I did not expect {spelling} here.</source>
        <translation>{spelling} wird hier nicht erwartet.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Two numbers stand side by side.</source>
        <translation>Zwei Zahlen stehen nebeneinander.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>These brackets are empty.</source>
        <translation>Diese Klammern sind leer.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Nothing stands before {spelling}.</source>
        <translation>Vor {spelling} steht nichts.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>The arrow {spelling} has no meaning here.</source>
        <translation>Der Pfeil {spelling} hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Only letters and log can have an index.</source>
        <translation>Nur Buchstaben und log können einen Index haben.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>A double factorial !! is not known.</source>
        <translation>Eine Doppelfakultät !! ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>A number has only one decimal point.</source>
        <translation>Eine Zahl hat nur ein Dezimalzeichen.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Write * between them for a product.</source>
        <translation>Für ein Produkt * dazwischen schreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Type a function, for instance x^2.</source>
        <translation>Eine Funktion eingeben, zum Beispiel x^2.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>A function is written f(x) = x^2.</source>
        <translation>Eine Funktion schreibt man f(x) = x^2.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>For the factorial of a factorial write (x!)!</source>
        <translation>Für die Fakultät einer Fakultät (x!)! schreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Insert *</source>
        <translation>* einfügen</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This parenthesis closes nothing that was opened.</source>
        <translation>Diese Klammer schließt nichts, was geöffnet wurde.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This brace closes nothing that was opened.</source>
        <translation>Diese geschweifte Klammer schließt nichts, was geöffnet wurde.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bar closes nothing that was opened.</source>
        <translation>Dieser Strich schließt nichts, was geöffnet wurde.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This parenthesis is still open.</source>
        <translation>Diese Klammer ist noch offen.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This brace is still open.</source>
        <translation>Diese geschweifte Klammer ist noch offen.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bar is still open.</source>
        <translation>Dieser Strich ist noch offen.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>{opening} is closed by {closing} here.</source>
        <translation>{opening} wird hier durch {closing} geschlossen.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Did you mean {shown}?</source>
        <translation>Ist {shown} gemeint?</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Close it with {closing}.</source>
        <translation>Mit {closing} schließen.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This is a list. One function is drawn at a time.</source>
        <translation>Das ist eine Liste. Es wird eine Funktion auf einmal gezeichnet.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bracket closes nothing that was opened.</source>
        <translation>Diese eckige Klammer schließt nichts, was geöffnet wurde.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Use {shown}</source>
        <translation>{shown} verwenden</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bracket is still open.</source>
        <translation>Diese eckige Klammer ist noch offen.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Insert {closing}</source>
        <translation>{closing} einfügen</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Type one function.</source>
        <translation>Eine Funktion eingeben.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>Nothing stands before the = sign.</source>
        <translation>Vor dem Zeichen = steht nichts.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>This is an equation for the derivative. Type the function itself.</source>
        <translation>Das ist eine Gleichung für die Ableitung. Die Funktion selbst eingeben.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>Leave out the = sign.</source>
        <translation>Das Zeichen = weglassen.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>The derivative is shown beside it.</source>
        <translation>Die Ableitung wird daneben gezeigt.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>Remove =</source>
        <translation>= entfernen</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>An equation is not a function. Solve it for y, or draw each side by itself.</source>
        <translation>Eine Gleichung ist keine Funktion. Nach y auflösen oder jede Seite für sich zeichnen.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>A function is written y = … or f(x) = …</source>
        <translation>Eine Funktion schreibt man y = … oder f(x) = …</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Limits are not understood here. Type the function itself.</source>
        <translation>Grenzwerte werden hier nicht verstanden. Die Funktion selbst eingeben.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>A prime means a derivative. Type the function itself.</source>
        <translation>Ein Strich bedeutet eine Ableitung. Die Funktion selbst eingeben.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Binomial coefficients are not understood.</source>
        <translation>Binomialkoeffizienten werden nicht verstanden.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>A matrix is not a function. Type one function.</source>
        <translation>Eine Matrix ist keine Funktion. Eine Funktion eingeben.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>{command} needs what belongs in its braces.</source>
        <translation>{command} braucht etwas in seinen geschweiften Klammern.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>I do not know the LaTeX command {command}.</source>
        <translation>Der LaTeX-Befehl {command} ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Did you mean {use}?</source>
        <translation>Ist {use} gemeint?</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Use {use}</source>
        <translation>{use} verwenden</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Infinity is not a number that can be calculated with.</source>
        <translation>Unendlich ist keine Zahl, mit der man rechnen kann.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>I do not know {word}.</source>
        <translation>{word} ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>This word is too long: at most {letters} letters in a row are read.</source>
        <translation>Dieses Wort ist zu lang: höchstens {letters} Buchstaben hintereinander werden gelesen.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>I do not know {name}.</source>
        <translation>{name} ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>i is the imaginary unit. Only real numbers can be drawn.</source>
        <translation>i ist die imaginäre Einheit. Nur reelle Zahlen lassen sich zeichnen.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>I do not know a function called {letter}.</source>
        <translation>Eine Funktion namens {letter} ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Is {digits} a power, an index or a factor of {letter}?</source>
        <translation>Ist {digits} eine Potenz, ein Index oder ein Faktor von {letter}?</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Use another letter for a parameter.</source>
        <translation>Einen anderen Buchstaben für einen Parameter verwenden.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>For a product write {letter}*( … ).</source>
        <translation>Für ein Produkt {letter}*( … ) schreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Leave out the prime; the derivative is shown beside it.</source>
        <translation>Den Strich weglassen; die Ableitung wird daneben gezeigt.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>The list of functions shows all that are known.</source>
        <translation>Die Liste der Funktionen zeigt alle bekannten.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Did you mean {meant}?</source>
        <translation>Ist {meant} gemeint?</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Multiply by {letter}</source>
        <translation>Mit {letter} multiplizieren</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Use {meant}</source>
        <translation>{meant} verwenden</translation>
    </message>
    <message>
        <location filename="plotter/language/offers.py"/>
        <source>Use {new}</source>
        <translation>{new} verwenden</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>{how_many} letters could be the variable: {listed}.</source>
        <translation>{how_many} Buchstaben könnten die Variable sein: {listed}.</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>I do not know True.</source>
        <translation>True ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>This asks for a derivative. Type the function itself.</source>
        <translation>Das fragt nach einer Ableitung. Die Funktion selbst eingeben.</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Write f({letters}) = in front.</source>
        <translation>f({letters}) = davor schreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Use {letters}</source>
        <translation>{letters} verwenden</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>Each case needs one value and one condition.</source>
        <translation>Jeder Fall braucht einen Wert und eine Bedingung.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>A condition is not a number. A function with cases is written {x&lt;0: -x, x}.</source>
        <translation>Eine Bedingung ist keine Zahl. Eine Funktion mit Fällen schreibt man {x&lt;0: -x, x}.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>True is a condition, not a number.</source>
        <translation>True ist eine Bedingung, keine Zahl.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>Two cases run into each other here.</source>
        <translation>Hier laufen zwei Fälle ineinander.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>This needs a condition such as x &lt; 0 and a value.</source>
        <translation>Das braucht eine Bedingung wie x &lt; 0 und einen Wert.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>Write {x&lt;0: -x, x}.</source>
        <translation>{x&lt;0: -x, x} schreiben.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This text is too long: a function has room for {characters:,} characters.</source>
        <translation>Dieser Text ist zu lang: eine Funktion hat Platz für {characters:,} Zeichen.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This number is too long: at most {digits} digits are read.</source>
        <translation>Diese Zahl ist zu lang: höchstens {digits} Ziffern werden gelesen.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This text has too many parts for one function.</source>
        <translation>Dieser Text hat zu viele Teile für eine Funktion.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>A fraction cannot have the denominator 0.</source>
        <translation>Ein Bruch kann nicht den Nenner 0 haben.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This number is out of range: powers of ten go up to {magnitude}.</source>
        <translation>Diese Zahl ist zu groß oder zu klein: Zehnerpotenzen gehen bis {magnitude}.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>{kind} joins conditions such as x &gt; 0, and this is none.</source>
        <translation>{kind} verbindet Bedingungen wie x &gt; 0, und das ist keine.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This exponent is too large: {exponent:,} is the most.</source>
        <translation>Dieser Exponent ist zu groß: höchstens {exponent:,} geht.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This has too many parts for one function.</source>
        <translation>Das hat zu viele Teile für eine Funktion.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This is nested too deeply to be worked out.</source>
        <translation>Das ist zu tief verschachtelt, um es auszurechnen.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This is nested too deeply: {nesting} levels are the most.</source>
        <translation>Das ist zu tief verschachtelt: höchstens {nesting} Ebenen gehen.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>{sign} belongs behind f(x).</source>
        <translation>{sign} gehört hinter f(x).</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>not</source>
        <comment>a condition</comment>
        <translation>nicht</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>and</source>
        <comment>conditions</comment>
        <translation>und</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>if</source>
        <comment>a condition</comment>
        <translation>falls</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>or</source>
        <comment>conditions</comment>
        <translation>oder</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>otherwise</source>
        <comment>no condition holds</comment>
        <translation>sonst</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is less than {right}</source>
        <translation>{left} ist kleiner als {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is at most {right}</source>
        <translation>{left} ist höchstens {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is greater than {right}</source>
        <translation>{left} ist größer als {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is at least {right}</source>
        <translation>{left} ist mindestens {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} equals {right}</source>
        <translation>{left} gleich {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is not {right}</source>
        <translation>{left} ist nicht {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} squared</source>
        <translation>{base} Quadrat</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} cubed</source>
        <translation>{base} hoch drei</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the derivative of {function}</source>
        <translation>die Ableitung von {function}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>open paren {inside} close paren</source>
        <translation>Klammer auf {inside} Klammer zu</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} to the {exponent}</source>
        <translation>{base} hoch {exponent}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the fraction {above} over {below} end fraction</source>
        <translation>Bruch {above} durch {below} Ende Bruch</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{above} over {below}</source>
        <translation>{above} durch {below}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} to the {exponent} end power</source>
        <translation>{base} hoch {exponent} Ende Exponent</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the {name} of {inside}</source>
        <translation>{name} von {inside}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{letter} sub {index}</source>
        <translation>{letter} Index {index}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>minus {number}</source>
        <translation>minus {number}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the limit as {variable} goes to 0 of {function}</source>
        <translation>Grenzwert für {variable} gegen 0 von {function}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>plus {term}</source>
        <translation>plus {term}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the root of degree {degree} of {inside} end root</source>
        <translation>{degree}-te Wurzel aus {inside} Ende Wurzel</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the {name} of {inside} end root</source>
        <translation>{name} aus {inside} Ende Wurzel</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the {name} of {inside} end absolute value</source>
        <translation>{name} von {inside} Ende Betrag</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> comma </source>
        <translation> Komma </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>not {condition}</source>
        <translation>nicht {condition}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{part} where {condition}</source>
        <translation>{part} für {condition}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>in pieces, {parts}, end pieces</source>
        <translation>stückweise, {parts}, Ende der Stücke</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> plus </source>
        <translation> plus </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> times </source>
        <translation> mal </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>logarithm base {base}</source>
        <translation>Logarithmus zur Basis {base}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{part} otherwise</source>
        <translation>{part} sonst</translation>
    </message>
    <message>
        <location filename="plotter/language/writing.py"/>
        <source>This result is too long to be written out.</source>
        <translation>Dieses Ergebnis ist zu lang, um es auszuschreiben.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}: {what}.</source>
        <translation>Das Dokument ist bei {place} beschädigt: {what}.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>This is not a document of Tangent Plotter.</source>
        <translation>Das ist kein Dokument von Tangent Plotter.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: version is not a number.</source>
        <translation>Das Dokument ist beschädigt: version ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>This document was written by a newer Tangent Plotter (format {format}, this one reads up to {version}). Please update the program to open it.</source>
        <translation>Dieses Dokument wurde von einem neueren Tangent Plotter geschrieben (Format {format}, dieser liest bis {version}). Zum Öffnen bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: scenes must list 1 to {most_scenes} scenes.</source>
        <translation>Das Dokument ist beschädigt: scenes muss 1 bis {most_scenes} Szenen auflisten.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: current names no scene.</source>
        <translation>Das Dokument ist beschädigt: current nennt keine Szene.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The file is too large for a document: more than {largest_file} MB.</source>
        <translation>Die Datei ist zu groß für ein Dokument: mehr als {largest_file} MB.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>line {lineno}, column {colno}</source>
        <translation>Zeile {lineno}, Spalte {colno}</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}: a scene is missing.</source>
        <translation>Das Dokument ist bei {place} beschädigt: eine Szene fehlt.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: it is not text in UTF-8.</source>
        <translation>Das Dokument ist beschädigt: es ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}: {msg}.</source>
        <translation>Das Dokument ist bei {place} beschädigt: {msg}.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: it is nested too deeply.</source>
        <translation>Das Dokument ist beschädigt: es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: {error}.</source>
        <translation>Das Dokument ist beschädigt: {error}.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}{inner}: {what}.</source>
        <translation>Das Dokument ist bei {place}{inner} beschädigt: {what}.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>the text has more than {longest_text} characters</source>
        <translation>der Text hat mehr als {longest_text} Zeichen</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>the number is too large</source>
        <translation>die Zahl ist zu groß</translation>
    </message>
    <message>
        <location filename="plotter/numeric/constant.py"/>
        <source>A number is wanted here, without the letter {names}.</source>
        <translation>Hier wird eine Zahl erwartet, ohne den Buchstaben {names}.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/constant.py"/>
        <source>This has no value.</source>
        <translation>Das hat keinen Wert.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>the slopes are {left} on the left and {right} on the right.</source>
        <translation>die Steigungen sind {left} links und {right} rechts.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>the tangent is vertical.</source>
        <translation>die Tangente ist senkrecht.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>no limit of the slopes was found.</source>
        <translation>es wurde kein Grenzwert der Steigungen gefunden.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: {reason}</source>
        <translation>Keine Ableitung bei {place}: {reason}</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f is not defined there.</source>
        <translation>Keine Ableitung bei {place}: f ist dort nicht definiert.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f has a pole there.</source>
        <translation>Keine Ableitung bei {place}: f hat dort eine Polstelle.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>f is defined at this point only.</source>
        <translation>f ist nur an dieser Stelle definiert.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f jumps there.</source>
        <translation>Keine Ableitung bei {place}: f springt dort.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f has a hole there.</source>
        <translation>Keine Ableitung bei {place}: f hat dort ein Loch.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>f is not defined on the left of it.</source>
        <translation>f ist links davon nicht definiert.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>f is not defined on the right of it.</source>
        <translation>f ist rechts davon nicht definiert.</translation>
    </message>
    <message>
        <location filename="plotter/opening.py"/>
        <source>Tangent Plotter could not be opened. Your documents are as they were. Try again; if it stays so, install it anew, or tell us the details.</source>
        <translation>Tangent Plotter konnte nicht geöffnet werden. Deine Dokumente sind, wie sie waren. Versuche es noch einmal; bleibt es so, installiere es neu, oder melde uns die Einzelheiten.</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>the language it is written in</source>
        <translation>die Sprache, in der es geschrieben ist</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>window and drawing</source>
        <translation>Fenster und Zeichnung</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>Qt for Python</source>
        <translation>Qt für Python</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>arithmetic</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>algebra: shorter forms and proofs</source>
        <translation>Algebra: kürzere Formen und Beweise</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>contours</source>
        <translation>Höhenlinien</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>typesetting of formulas</source>
        <translation>Formelsatz</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>typeface of formulas</source>
        <translation>Schrift der Formeln</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>typeface of words</source>
        <translation>Schrift der Wörter</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>moving pictures</source>
        <translation>bewegte Bilder</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>About Tangent Plotter</source>
        <translation>Über Tangent Plotter</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>See what a derivative is.</source>
        <translation>Sehen, was eine Ableitung ist.</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>Under the MIT license. It is made with:</source>
        <translation>Unter der MIT-Lizenz. Gebaut mit:</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Study</source>
        <translation>&amp;Erkunden</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>S&amp;cenes</source>
        <translation>S&amp;zenen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Export image…</source>
        <translation>Bild &amp;exportieren…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the picture as a file, at a size you choose</source>
        <translation>Das Bild als Datei speichern, in gewählter Größe</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Export a&amp;nimation…</source>
        <translation>&amp;Animation exportieren…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Bring back what was undone</source>
        <translation>Zurückgenommenes wiederherstellen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Copy image</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Copy the picture to the clipboard</source>
        <translation>Das Bild in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Go to the &amp;formula</source>
        <translation>Zur &amp;Formel</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Side &amp;panel</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the side panel</source>
        <translation>Die Seitenleiste zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Fit</source>
        <translation>An&amp;passen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show what matters of the function</source>
        <translation>Zeigen, was an der Funktion wichtig ist</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Equal scales</source>
        <translation>&amp;Gleiche Maßstäbe</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Keep a unit as long in x as in y</source>
        <translation>Eine Einheit in x so lang wie in y lassen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Back to the &amp;origin</source>
        <translation>&amp;Zum Ursprung</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Put the origin in the middle</source>
        <translation>Den Ursprung in die Mitte rücken</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Zoom &amp;in</source>
        <translation>V&amp;ergrößern</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Look closer</source>
        <translation>Näher hinsehen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Zoom o&amp;ut</source>
        <translation>Verk&amp;leinern</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Look from farther away</source>
        <translation>Von weiter weg ansehen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Surface in three dimensions</source>
        <translation>Fläche &amp;in drei Dimensionen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>See a function of two variables as a surface that turns</source>
        <translation>Eine Funktion zweier Variablen als drehbare Fläche sehen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Tu&amp;rn the surface</source>
        <translation>&amp;Fläche drehen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Crosshair</source>
        <translation>F&amp;adenkreuz</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show feat&amp;ures</source>
        <translation>&amp;Merkmale zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Curve st&amp;yles…</source>
        <translation>K&amp;urvenstile…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Table of features…</source>
        <translation>&amp;Tabelle der Merkmale…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>All features in the view, to look at or copy</source>
        <translation>Alle Merkmale im Ausschnitt, zum Ansehen oder Kopieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Values of parameters</source>
        <translation>Werte &amp;der Parameter</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Larger interface</source>
        <translation>Größere &amp;Oberfläche</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Smaller interface</source>
        <translation>&amp;Kleinere Oberfläche</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Derivative</source>
        <translation>Ab&amp;leitung</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Tangent</source>
        <translation>&amp;Tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>D&amp;escent</source>
        <translation>&amp;Abstieg</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Graph</source>
        <translation>G&amp;raph</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Play or pause</source>
        <translation>Abs&amp;pielen oder anhalten</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let the timeline run</source>
        <translation>Die Zeitleiste laufen lassen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Step</source>
        <translation>Sc&amp;hritt</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>One step on</source>
        <translation>Einen Schritt weiter</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Step &amp;back</source>
        <translation>S&amp;chritt zurück</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Reset</source>
        <translation>Z&amp;urücksetzen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>To the start of the timeline</source>
        <translation>An den Anfang der Zeitleiste</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>To the &amp;end</source>
        <translation>Zu&amp;m Ende</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>To the end of the timeline</source>
        <translation>Ans Ende der Zeitleiste</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the tan&amp;gent</source>
        <translation>Tan&amp;gente zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the tangent</source>
        <translation>Die Tangente zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the se&amp;cant</source>
        <translation>S&amp;ekante zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the secant</source>
        <translation>Die Sekante zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the &amp;normal</source>
        <translation>N&amp;ormale zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>P&amp;in the tangent</source>
        <translation>Ta&amp;ngente anheften</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Keep this tangent while the point moves on</source>
        <translation>Diese Tangente behalten, während der Punkt weiterwandert</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Sweep &amp;x</source>
        <translation>&amp;x durchlaufen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let &amp;h go to 0</source>
        <translation>h gegen &amp;0 gehen lassen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Zoom to the tangent</source>
        <translation>Zur Tangente &amp;vergrößern</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Back from the tangent</source>
        <translation>Zurück von der Tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>T&amp;aylor polynomial</source>
        <translation>Ta&amp;ylorpolynom</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Se&amp;cond derivative</source>
        <translation>&amp;Zweite Ableitung</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>S&amp;ketch f′</source>
        <translation>f′ sk&amp;izzieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Hide f′ and draw it by hand</source>
        <translation>f′ verbergen und von Hand zeichnen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>E&amp;rase of the sketch</source>
        <translation>S&amp;kizze radieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Judge the sketch</source>
        <translation>Skizze &amp;beurteilen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Re&amp;veal f′</source>
        <translation>&amp;f′ aufdecken</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Let the area grow</source>
        <translation>Fläche &amp;wachsen lassen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Step and ed&amp;ge</source>
        <translation>&amp;Schritt und Kante</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Present</source>
        <translation>&amp;Vorführen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The whole screen for the lesson; Esc ends it</source>
        <translation>Der ganze Bildschirm für den Unterricht; Esc beendet</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Row of scenes</source>
        <translation>&amp;Reihe der Szenen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the pictures of all scenes</source>
        <translation>Die Bilder aller Szenen zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Add a scene</source>
        <translation>Szene &amp;hinzufügen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Keep this scene and go on in a copy of it</source>
        <translation>Diese Szene behalten und in einer Kopie weiterarbeiten</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Name and note…</source>
        <translation>Name &amp;und Notiz…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Move &amp;earlier</source>
        <translation>&amp;Nach vorn</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Move &amp;later</source>
        <translation>Nach h&amp;inten</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Pre&amp;vious</source>
        <translation>V&amp;orige</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Ne&amp;xt</source>
        <translation>Nä&amp;chste</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;What can I type?</source>
        <translation>&amp;Was kann man eingeben?</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Rules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Optimizers</source>
        <translation>&amp;Optimierer</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Keyboard</source>
        <translation>T&amp;astatur</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Tour</source>
        <translation>Rund&amp;gang</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;About Tangent Plotter</source>
        <translation>Über &amp;Tangent Plotter</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>A new document in a window of its own</source>
        <translation>Ein neues Dokument in einem eigenen Fenster</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Open a document</source>
        <translation>Ein Dokument öffnen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the document with all its scenes</source>
        <translation>Das Dokument mit allen Szenen speichern</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the document under another name</source>
        <translation>Das Dokument unter anderem Namen speichern</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the moving picture: GIF, APNG, WebP or MP4</source>
        <translation>Das bewegte Bild speichern: GIF, APNG, WebP oder MP4</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Print the picture, after a look at the page</source>
        <translation>Das Bild drucken, nach einem Blick auf die Seite</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Close all windows</source>
        <translation>Alle Fenster schließen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Type another function</source>
        <translation>Eine andere Funktion eingeben</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Watch the surface go once around</source>
        <translation>Zusehen, wie sich die Fläche einmal dreht</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Read off x, f and f′ wherever the pointer is</source>
        <translation>x, f und f′ ablesen, wo immer der Zeiger ist</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Mark roots, extrema, inflection points and asymptotes</source>
        <translation>Nullstellen, Extrema, Wendepunkte und Asymptoten markieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Give a curve another color, width or line</source>
        <translation>Einer Kurve andere Farbe, Breite oder Strichart geben</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Write the values of the parameters in the formula</source>
        <translation>Die Werte der Parameter in die Formel schreiben</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Make text and buttons larger</source>
        <translation>Text und Knöpfe vergrößern</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Make text and buttons smaller</source>
        <translation>Text und Knöpfe verkleinern</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Text and buttons at 100 %</source>
        <translation>Text und Knöpfe bei 100 %</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Nothing glides; what plays jumps from step to step</source>
        <translation>Nichts gleitet; was läuft, springt von Schritt zu Schritt</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Every step with its rule</source>
        <translation>Jeder Schritt mit seiner Regel</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The line that touches the curve</source>
        <translation>Die Gerade, die die Kurve berührt</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Walk down the function</source>
        <translation>Die Funktion hinabgehen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The computation graph: values forward, derivatives back</source>
        <translation>Der Rechengraph: Werte vorwärts, Ableitungen zurück</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Fit a model to points</source>
        <translation>Ein Modell an Punkte anpassen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the normal</source>
        <translation>Die Normale zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let the tangent run along the curve</source>
        <translation>Die Tangente an der Kurve entlanglaufen lassen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Watch the secant become the tangent</source>
        <translation>Zusehen, wie die Sekante zur Tangente wird</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Look closer until curve and tangent coincide</source>
        <translation>Näher hinsehen, bis Kurve und Tangente zusammenfallen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Back to the view from before the zoom</source>
        <translation>Zurück zur Ansicht vor der Vergrößerung</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the Taylor polynomial</source>
        <translation>Das Taylorpolynom zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide f″</source>
        <translation>f″ zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Rub out parts of what you drew</source>
        <translation>Teile der Zeichnung ausradieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>See what is right about your f′ and what is not</source>
        <translation>Sehen, was am gezeichneten f′ stimmt und was nicht</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let f′ be traced over your sketch</source>
        <translation>f′ über die Skizze zeichnen lassen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Watch the area of the chosen product grow with x</source>
        <translation>Zusehen, wie die Fläche des gewählten Produkts mit x wächst</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>From the chosen step of the derivation to its edge in the graph, and back</source>
        <translation>Vom gewählten Schritt der Herleitung zu seiner Kante im Graphen und zurück</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>A copy of this scene with its name and note</source>
        <translation>Eine Kopie dieser Szene mit Name und Notiz</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Name this scene; a note tells you what to say</source>
        <translation>Diese Szene benennen; eine Notiz sagt, was zu sagen ist</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Take this scene away; undo brings it back</source>
        <translation>Diese Szene wegnehmen; Rückgängig holt sie wieder</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show this scene before the one before it</source>
        <translation>Diese Szene vor der vorigen zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show this scene after the one after it</source>
        <translation>Diese Szene nach der nächsten zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the scene before this one</source>
        <translation>Die Szene davor zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the scene after this one</source>
        <translation>Die Szene danach zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The functions and signs that are understood</source>
        <translation>Die Funktionen und Zeichen, die verstanden werden</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>All rules of differentiation with examples</source>
        <translation>Alle Ableitungsregeln mit Beispielen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>What each way of descending does, and its settings</source>
        <translation>Was jedes Abstiegsverfahren tut, mit seinen Einstellungen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>All keys at a glance</source>
        <translation>Alle Tasten auf einen Blick</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The window in six steps</source>
        <translation>Das Fenster in sechs Schritten</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Version and licenses</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The tangent, from left to right</source>
        <translation>Die Tangente, von links nach rechts</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>From secant to tangent</source>
        <translation>Von der Sekante zur Tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The descent, step by step</source>
        <translation>Der Abstieg, Schritt für Schritt</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The growing area of a product</source>
        <translation>Die wachsende Fläche eines Produkts</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The surface, once around</source>
        <translation>Die Fläche, einmal herum</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The derivation, step by step</source>
        <translation>Die Herleitung, Schritt für Schritt</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The fit, step by step</source>
        <translation>Die Anpassung, Schritt für Schritt</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The passes through the graph</source>
        <translation>Die Läufe durch den Graphen</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Export animation</source>
        <translation>Animation exportieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Print, black on white</source>
        <translation>Druck, schwarz auf weiß</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Begin anew at the end</source>
        <translation>Am Ende von vorn beginnen</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Width, px</source>
        <translation>Breite, px</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Height, px</source>
        <translation>Höhe, px</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Frames a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Estimate the size</source>
        <translation>Größe schätzen</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>MP4 needs PyAV, which is not installed: pip install av. The other formats need nothing more.</source>
        <translation>MP4 braucht PyAV, das nicht installiert ist: pip install av. Die anderen Formate brauchen nichts weiter.</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>About {0} MB</source>
        <translation>Etwa {0} MB</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>{0} frames</source>
        <translation>{0} Bilder</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Frame {0} of {1}</source>
        <translation>Bild {0} von {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/commands.py"/>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <location filename="plotter/ui/commands.py"/>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="plotter/ui/commands.py"/>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="plotter/ui/completion.py"/>
        <source>Functions that begin like this</source>
        <translation>Funktionen, die so beginnen</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Tangent Plotter made a mistake. Your work has been put aside and is safe; you can go on, or save it and start the program anew. Nothing has been sent anywhere.</source>
        <translation>Tangent Plotter hat einen Fehler gemacht. Die Arbeit wurde beiseitegelegt und ist sicher; man kann weitermachen oder speichern und das Programm neu starten. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Thin</source>
        <translation>Dünn</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Usual width</source>
        <translation>Übliche Breite</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Thick</source>
        <translation>Dick</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Very thick</source>
        <translation>Sehr dick</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Second derivative f″</source>
        <translation>Zweite Ableitung f″</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Crimson</source>
        <translation>Karminrot</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Solid</source>
        <translation>Durchgezogen</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Dashed</source>
        <translation>Gestrichelt</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Dotted</source>
        <translation>Gepunktet</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Dashes and dots</source>
        <translation>Strichpunktiert</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>curve style</source>
        <translation>Kurvenstil</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Curve styles</source>
        <translation>Kurvenstile</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>As in the theme</source>
        <translation>Wie im Farbschema</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Line</source>
        <translation>Strichart</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/area.py"/>
        <source>Data and loss</source>
        <translation>Daten und Verlust</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/area.py"/>
        <source>The points with the fitted curve; beside them the loss and the way down.</source>
        <translation>Die Punkte mit der angepassten Kurve; daneben der Verlust und der Weg hinab.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Progress of the fit</source>
        <translation>Fortschritt der Anpassung</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Fit again</source>
        <translation>Neu anpassen</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Fitting: {percent} %</source>
        <translation>Anpassung: {percent} %</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/edits.py"/>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/edits.py"/>
        <source>move a point</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/loss_or_graph.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/loss_or_graph.py"/>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/loss_or_graph.py"/>
        <source>What stands beside the data</source>
        <translation>Was neben den Daten steht</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Straight line</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Exponential growth</source>
        <translation>Exponentielles Wachstum</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Logistic curve</source>
        <translation>Logistische Kurve</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Small neural network</source>
        <translation>Kleines neuronales Netz</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>A formula in x; its other letters are the parameters to be found</source>
        <translation>Eine Formel in x; ihre anderen Buchstaben sind die gesuchten Parameter</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Models to begin with</source>
        <translation>Modelle für den Anfang</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>L1: what is added to the loss for each |w|</source>
        <translation>L1: was für jedes |w| zum Verlust hinzukommt</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>L2: what is added to the loss for each w²</source>
        <translation>L2: was für jedes w² zum Verlust hinzukommt</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>How the derivatives are found…</source>
        <translation>Wie die Ableitungen gefunden werden…</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>regularization</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>The derivatives of the loss at one point</source>
        <translation>Die Ableitungen des Verlusts an einem Punkt</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>mean of </source>
        <translation>Mittel von </translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>y =</source>
        <translation>y =</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/playing.py"/>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Take an example</source>
        <translation>Ein Beispiel nehmen</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>No points yet. Type them, paste a table, open a file, or click the plot.</source>
        <translation>Noch keine Punkte. Eingeben, eine Tabelle einfügen, eine Datei öffnen oder in den Plot klicken.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Open a table</source>
        <translation>Eine Tabelle öffnen</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Choose all points</source>
        <translation>Alle Punkte wählen</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>A table from a file: CSV, or text</source>
        <translation>Eine Tabelle aus einer Datei: CSV oder Text</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>A table from the clipboard</source>
        <translation>Eine Tabelle aus der Zwischenablage</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>The points of the chosen rows</source>
        <translation>Die Punkte der gewählten Zeilen</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>All points</source>
        <translation>Alle Punkte</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>There is no table on the clipboard.</source>
        <translation>In der Zwischenablage ist keine Tabelle.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>x and y must be two different columns.</source>
        <translation>x und y müssen zwei verschiedene Spalten sein.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>{0} points</source>
        <translation>{0} Punkte</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>The file is not text in UTF-8.</source>
        <translation>Die Datei ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>Column of x</source>
        <translation>Spalte von x</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>Column of y</source>
        <translation>Spalte von y</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>x is</source>
        <translation>x ist</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>y is</source>
        <translation>y ist</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>{0} rows</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>{0} rows with an empty cell are left out</source>
        <translation>{0} Zeilen mit einer leeren Zelle werden ausgelassen</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>the first {0} are taken</source>
        <translation>die ersten {0} werden genommen</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Points in a batch, 0 for all</source>
        <translation>Punkte je Stapel, 0 für alle</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Seed of the batches</source>
        <translation>Startzahl der Stapel</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>The other parameters</source>
        <translation>Die anderen Parameter</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>others held at the end</source>
        <translation>andere wie am Ende</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>others as at this step</source>
        <translation>andere wie in diesem Schritt</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Show the computation graph of the loss</source>
        <translation>Rechengraph des Verlusts zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Number of the point whose graph is shown</source>
        <translation>Nummer des Punkts, dessen Graph gezeigt wird</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Loss against step</source>
        <translation>Verlust über den Schritten</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>starts at</source>
        <translation>beginnt bei</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>∂L/∂w</source>
        <translation>∂L/∂w</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Loss over</source>
        <translation>Verlust über</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>parameters of the contours</source>
        <translation>Parameter der Höhenlinien</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>of point</source>
        <translation>von Punkt</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Parameter {0} of the contours</source>
        <translation>Parameter {0} der Höhenlinien</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Where {0} starts</source>
        <translation>Wo {0} beginnt</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Any rule</source>
        <translation>Jede Regel</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>One rule</source>
        <translation>Eine Regel</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Two rules</source>
        <translation>Zwei Regeln</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Several rules</source>
        <translation>Mehrere Regeln</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>exercise</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Rule to practise</source>
        <translation>Regel zum Üben</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>How hard</source>
        <translation>Wie schwer</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Next exercise</source>
        <translation>Nächste Aufgabe</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Another function to differentiate; undo brings this back</source>
        <translation>Eine andere Funktion zum Ableiten; Rückgängig holt diese zurück</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Worksheet…</source>
        <translation>Arbeitsblatt…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>A sheet of such exercises to print or save, with key</source>
        <translation>Ein Blatt solcher Aufgaben zum Drucken oder Speichern, mit Lösungen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>kind of exercise</source>
        <translation>Art der Aufgabe</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Exercise {0}</source>
        <translation>Aufgabe {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Which rule fits? Why?</source>
        <translation>Welche Regel passt? Warum?</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Space or Page Down shows the step.</source>
        <translation>Leertaste oder Bild ab zeigt den Schritt.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Find the derivative</source>
        <translation>Die Ableitung finden</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Space or Page Down goes on, Page Up goes back.</source>
        <translation>Leertaste oder Bild ab geht weiter, Bild auf zurück.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>understood rule</source>
        <translation>verstandene Regel</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>Rules only</source>
        <translation>Nur Regeln</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>With substitution</source>
        <translation>Mit Einsetzen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>With the algebra</source>
        <translation>Mit der Rechnung</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>As written only</source>
        <translation>Nur wie geschrieben</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>An understood rule is applied without being told</source>
        <translation>Eine verstandene Regel wird angewandt, ohne genannt zu werden</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>Tell every rule again</source>
        <translation>Jede Regel wieder nennen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>level of detail</source>
        <translation>Ausführlichkeit</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>Other forms are not known yet</source>
        <translation>Andere Formen sind noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>No other route is known for this function</source>
        <translation>Für diese Funktion ist kein anderer Weg bekannt</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>shortest</source>
        <translation>kürzeste</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>form of the answer</source>
        <translation>Form der Antwort</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>second route</source>
        <translation>zweiter Weg</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>order of the derivative</source>
        <translation>Ordnung der Ableitung</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>How much is told</source>
        <translation>Wie viel erzählt wird</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Routes, forms, and ways to take it along</source>
        <translation>Wege, Formen und was man mitnehmen kann</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Second route</source>
        <translation>Zweiter Weg</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Form of the answer</source>
        <translation>Form der Antwort</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Order</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Understood rules</source>
        <translation>Verstandene Regeln</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Ask before each revealed step</source>
        <translation>Vor jedem aufgedeckten Schritt fragen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Reveal step by step</source>
        <translation>Schritt für Schritt aufdecken</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Copy derivation as</source>
        <translation>Herleitung kopieren als</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Copy selected step as</source>
        <translation>Gewählten Schritt kopieren als</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Save derivation…</source>
        <translation>Herleitung speichern…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Print derivation…</source>
        <translation>Herleitung drucken…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Steps</source>
        <comment>of a derivation</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/paper/preview.py"/>
        <source>Preview, {0} pages</source>
        <translation>Vorschau, {0} Seiten</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Your derivative</source>
        <translation>Die eigene Ableitung</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>It went wrong in this part:</source>
        <translation>Der Fehler liegt in diesem Teil:</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>While you practise, f′ is hidden in the plot and in the formula bar.</source>
        <translation>Während der Übung ist f′ im Plot und in der Formelleiste verborgen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>typing the derivative</source>
        <translation>Eingabe der Ableitung</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Right. Proved equal to the derivative.</source>
        <translation>Richtig. Bewiesen gleich der Ableitung.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Not yet.</source>
        <translation>Noch nicht.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Right at {0} points (largest difference {1}).</source>
        <translation>Richtig an {0} Stellen (größte Abweichung {1}).</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>{0}, checked at {1} points</source>
        <translation>{0}, geprüft an {1} Stellen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Copy the derivative</source>
        <translation>Die Ableitung kopieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Simplify</source>
        <translation>Vereinfachen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>the same, shorter</source>
        <translation>dasselbe, kürzer</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>{0}, proved</source>
        <translation>{0}, bewiesen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>The steps are proved, this form at {0} points (largest difference {1}).</source>
        <translation>Die Schritte sind bewiesen, diese Form an {0} Stellen (größte Abweichung {1}).</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Both routes meet</source>
        <translation>Beide Wege treffen sich</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Both end at the same expression.</source>
        <translation>Beide enden beim selben Ausdruck.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Proved equal</source>
        <translation>Gleichheit bewiesen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Equal at {0} points; no proof was found in time.</source>
        <translation>Gleich an {0} Stellen; ein Beweis fand sich nicht rechtzeitig.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/reveal.py"/>
        <source>Step {0} of {1}</source>
        <comment>of a derivation</comment>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/reveal.py"/>
        <source>Question {0} of {1}</source>
        <translation>Frage {0} von {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Show its edge in the graph</source>
        <translation>Seine Kante im Graphen zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Save step…</source>
        <translation>Schritt speichern…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Copy step as</source>
        <translation>Schritt kopieren als</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>I understand: {0}</source>
        <translation>Verstanden: {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_row.py"/>
        <source>Scroll the formula</source>
        <translation>Die Formel verschieben</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_page.py"/>
        <source>Shown: the last function that could be read, {0}.</source>
        <translation>Gezeigt: die letzte lesbare Funktion, {0}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_page.py"/>
        <source>Tell this rule again</source>
        <translation>Diese Regel wieder nennen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_page.py"/>
        <source>Understood:</source>
        <translation>Verstanden:</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_view.py"/>
        <source>{name} is {expression}.</source>
        <translation>{name} ist {expression}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_view.py"/>
        <source>{capital} equals {after}.</source>
        <translation>{capital} gleich {after}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_view.py"/>
        <source>Show {0} more steps</source>
        <translation>{0} weitere Schritte zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>Save the derivation</source>
        <translation>Die Herleitung speichern</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>Save the step</source>
        <translation>Den Schritt speichern</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>derivation</source>
        <translation>Herleitung</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Save the worksheet</source>
        <translation>Das Arbeitsblatt speichern</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>The same number makes the same sheet again</source>
        <translation>Dieselbe Nummer ergibt wieder dasselbe Blatt</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Room for working</source>
        <translation>Platz zum Rechnen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Key on a page of its own</source>
        <translation>Lösungen auf eigener Seite</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Exercises</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Another sheet</source>
        <translation>Anderes Blatt</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Sheet number</source>
        <translation>Blattnummer</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Pages: {0}</source>
        <translation>Seiten: {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/basin_hover.py"/>
        <source>From {0} it {1}. A click starts here.</source>
        <translation>Von {0} aus: {1}. Ein Klick beginnt hier.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/charts.py"/>
        <source>Height {0}</source>
        <translation>Höhe {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/charts.py"/>
        <source>Size of the gradient |{0}|</source>
        <translation>Größe des Gradienten |{0}|</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/charts.py"/>
        <source>Position {0}</source>
        <translation>Lage {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/ending.py"/>
        <source>repair of the descent</source>
        <translation>Abhilfe für den Abstieg</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/ending.py"/>
        <source>Set {0}</source>
        <translation>{0} setzen</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/ending.py"/>
        <source>Take {0} steps</source>
        <translation>{0} Schritte gehen</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/follower.py"/>
        <source>Zoomed out {0} times to follow the run, which diverges. F goes back.</source>
        <translation>{0}-mal herausgezoomt, um dem divergierenden Lauf zu folgen. F geht zurück.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/follower.py"/>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/follower.py"/>
        <source>The run is farther out than the plot can show. F goes back.</source>
        <translation>Der Lauf ist weiter draußen, als der Plot zeigen kann. F geht zurück.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Close the lesson</source>
        <translation>Die Lektion schließen</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Begin again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Next lesson</source>
        <translation>Nächste Lektion</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>{0}; from {1} to {2}</source>
        <translation>{0}; von {1} bis {2}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>{0} goes from {1} to {2}.</source>
        <translation>{0} geht von {1} bis {2}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Options of the method</source>
        <translation>Einstellungen des Verfahrens</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>This method has none.</source>
        <translation>Dieses Verfahren hat keine.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Schedule of the rate</source>
        <translation>Ratenplan</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Stopping</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Most steps, from 1 to 100 000</source>
        <translation>Höchstens Schritte, von 1 bis 100 000</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Ends with a gradient up to this; 0: never</source>
        <translation>Endet bei einem Gradienten bis zu diesem; 0: nie</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Ends with steps up to this; 0: never</source>
        <translation>Endet bei Schritten bis zu dieser Länge; 0: nie</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Standard deviation of the noise in each gradient</source>
        <translation>Standardabweichung des Rauschens in jedem Gradienten</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Seed: the same number gives the same noise</source>
        <translation>Startzahl: dieselbe Zahl gibt dasselbe Rauschen</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>options of the descent</source>
        <translation>Einstellungen des Abstiegs</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Steps at most</source>
        <translation>Höchstens Schritte</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Gradient at most</source>
        <translation>Gradient höchstens</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Update at most</source>
        <translation>Änderung höchstens</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>number of steps</source>
        <translation>Zahl der Schritte</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Noise in the gradient</source>
        <translation>Rauschen im Gradienten</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/panel.py"/>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Method of the chosen run</source>
        <translation>Verfahren des gewählten Laufs</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Learning rate of the chosen run</source>
        <translation>Lernrate des gewählten Laufs</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Start of the chosen run</source>
        <translation>Start des gewählten Laufs</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Repeat the chosen run (Ctrl+D)</source>
        <translation>Den gewählten Lauf wiederholen (Strg+D)</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Take the chosen run out (Del)</source>
        <translation>Den gewählten Lauf herausnehmen (Del)</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Add a run to compare</source>
        <translation>Vergleichslauf hinzufügen</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Another method from the same start, or the same one again</source>
        <translation>Ein anderes Verfahren vom selben Start, oder dasselbe noch einmal</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Minimize or maximize</source>
        <translation>Minimieren oder maximieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>runs of the race</source>
        <translation>Läufe des Wettlaufs</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Minimize</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Maximize</source>
        <translation>Maximieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>put a run first</source>
        <translation>Lauf nach vorn stellen</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>A learning rate is larger than 0.</source>
        <translation>Eine Lernrate ist größer als 0.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>goal of the descent</source>
        <translation>Ziel des Abstiegs</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>run to compare</source>
        <translation>Lauf zum Vergleich</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>repeat a run</source>
        <translation>Lauf wiederholen</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>take a run out</source>
        <translation>Lauf herausnehmen</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>corner</source>
        <translation>Ecke</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>flat point</source>
        <translation>flache Stelle</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>crawls</source>
        <translation>kriecht</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>swings</source>
        <translation>schwingt</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>leaves f</source>
        <translation>verlässt f</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>jumps a gap</source>
        <translation>springt</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>no step</source>
        <translation>kein Schritt</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>tiny steps</source>
        <translation>winzig</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>still rises</source>
        <translation>steigt noch</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>still falls</source>
        <translation>fällt noch</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Runs of the race</source>
        <translation>Läufe des Wettlaufs</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>How the run is drawn</source>
        <translation>Wie der Lauf gezeichnet wird</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>How the run ends</source>
        <translation>Wie der Lauf endet</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Steps taken</source>
        <translation>Gegangene Schritte</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Last height</source>
        <translation>Letzte Höhe</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Run {0}</source>
        <translation>Lauf {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>settles</source>
        <translation>kommt zur Ruhe</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>Start of the descent</source>
        <translation>Start des Abstiegs</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>Start at a random place in view</source>
        <translation>An einer zufälligen Stelle im Ausschnitt beginnen</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>random start</source>
        <translation>zufälliger Start</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>From this start, rates from {0} to {1} get down to {3}, the lowest end of all; {2} is the quickest.</source>
        <translation>Von diesem Start kommen Raten von {0} bis {1} hinab auf {3}, das tiefste Ende von allen; {2} ist die schnellste.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>Map of rates and steps</source>
        <translation>Karte der Raten und Schritte</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>Left to right: the rate. Top to bottom: the step. Dark: f is low</source>
        <translation>Von links nach rechts: die Rate. Von oben nach unten: der Schritt. Dunkel: f ist klein</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>Map of rates</source>
        <translation>Ratenkarte</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>From this start, rates from {0} to {1} get up to {3}, the highest end of all; {2} is the quickest.</source>
        <translation>Von diesem Start kommen Raten von {0} bis {1} hinauf auf {3}, das höchste Ende von allen; {2} ist die schnellste.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>No rate arrives within these steps.</source>
        <translation>Keine Rate kommt mit diesen Schritten an.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}: one step leads about to the vertex of the parabola.</source>
        <translation>Hier {0}: ein Schritt führt etwa zum Scheitel der Parabel.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>For this method f″ does not tell how a rate will do.</source>
        <translation>Bei diesem Verfahren sagt f″ nicht, wie sich eine Rate macht.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here f is not curved upwards: no rate can be foretold.</source>
        <translation>Hier ist f nicht nach oben gekrümmt: keine Rate lässt sich vorhersagen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}: less than a twentieth of the way in each step.</source>
        <translation>Hier {0}: in jedem Schritt weniger als ein Zwanzigstel des Weges.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, below {1}: it settles without swinging.</source>
        <translation>Hier {0}, unter {1}: es kommt ohne Schwingen zur Ruhe.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, above {1}: it steps across the lowest point and swings in.</source>
        <translation>Hier {0}, über {1}: es schreitet über den tiefsten Punkt und schwingt sich ein.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Diverging: {0} here, above {1}. Try a rate below {2}.</source>
        <translation>Divergiert: {0} hier, über {1}. Eine Rate unter {2} versuchen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here f has no second derivative that could tell.</source>
        <translation>Hier hat f keine zweite Ableitung, die etwas sagen könnte.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here f is not curved downwards: no rate can be foretold.</source>
        <translation>Hier ist f nicht nach unten gekrümmt: keine Rate lässt sich vorhersagen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, above {1}: it steps across the highest point and swings in.</source>
        <translation>Hier {0}, über {1}: es schreitet über den höchsten Punkt und schwingt sich ein.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, above {1}: on the parabola that fits here it would diverge. Try a rate below {2}.</source>
        <translation>Hier {0}, über {1}: auf der Parabel, die hier passt, würde es divergieren. Eine Rate unter {2} versuchen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>leaves the domain</source>
        <translation>verlässt den Definitionsbereich</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>undecided after these steps</source>
        <translation>unentschieden nach diesen Schritten</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>ends in the maximum {0}</source>
        <translation>endet im Maximum {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>ends in the minimum {0}</source>
        <translation>endet im Minimum {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Parabola</source>
        <translation>Parabel</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Parabola that fits at the current point</source>
        <translation>Parabel, die am aktuellen Punkt passt</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Basins</source>
        <translation>Einzugsgebiete</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Where the run from every start ends</source>
        <translation>Wo der Lauf von jedem Start aus endet</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Paths of the other runs</source>
        <translation>Wege der anderen Läufe</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/step.py"/>
        <source>This step: {0} of {1}</source>
        <translation>Dieser Schritt: {0} von {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/step.py"/>
        <source>The last point: no further step is taken.</source>
        <translation>Der letzte Punkt: kein weiterer Schritt folgt.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/step.py"/>
        <source>Copy this step as LaTeX</source>
        <translation>Diesen Schritt als LaTeX kopieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Copy all steps</source>
        <translation>Alle Schritte kopieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Save all steps as CSV</source>
        <translation>Alle Schritte als CSV speichern</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Save all steps</source>
        <translation>Alle Schritte speichern</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Komma getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Could not save {0}: {1}.</source>
        <translation>{0} konnte nicht gespeichert werden: {1}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>Same tuned rate</source>
        <translation>Gleich eingestellte Rate</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>Find each run its best rate, for all in the same way</source>
        <translation>Für jeden Lauf die beste Rate finden, für alle auf dieselbe Weise</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>Finding the rates… Cancel</source>
        <translation>Raten werden gesucht … Abbrechen</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>No rates can be found for this function.</source>
        <translation>Für diese Funktion lassen sich keine Raten finden.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>tuned rates</source>
        <translation>eingestellte Raten</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>You type</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>It means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>What can I type?</source>
        <translation>Was kann man eingeben?</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Settings: range (usual value)</source>
        <translation>Einstellungen: Bereich (üblicher Wert)</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Optimizers</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>multiplication without a sign</source>
        <translation>Multiplikation ohne Zeichen</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>power</source>
        <translation>Potenz</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>division</source>
        <translation>Division</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>a name in front, if you like</source>
        <translation>ein Name davor, wenn man möchte</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Move the tangent or the start</source>
        <translation>Die Tangente oder den Start bewegen</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Shift+← Shift+→</source>
        <translation>Umschalt+← Umschalt+→</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>The same in small steps</source>
        <translation>Dasselbe in kleinen Schritten</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>PageUp PageDown</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>The same in large steps</source>
        <translation>Dasselbe in großen Schritten</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>On the surface: turn it, with Ctrl move the point</source>
        <translation>Auf der Fläche: drehen, mit Strg den Punkt bewegen</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>→ PageDown, ← PageUp</source>
        <translation>→ Bild ab, ← Bild auf</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>While presenting: the next step or scene, and back</source>
        <translation>Beim Vorführen: nächster Schritt oder nächste Szene, und zurück</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>While presenting: black screen, pointer ring, end</source>
        <translation>Beim Vorführen: schwarzer Bildschirm, Zeigerring, Ende</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Export image</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>No title</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Formulas of the curves</source>
        <translation>Formeln der Kurven</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Steps of the derivation beside the plot</source>
        <translation>Schritte der Herleitung neben dem Plot</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Transparent background</source>
        <translation>Durchsichtiger Hintergrund</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Can be opened again from the picture</source>
        <translation>Aus dem Bild wieder zu öffnen</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Dots an inch</source>
        <translation>Punkte je Zoll</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Lines and outlines, sharp at every size.</source>
        <translation>Linien und Umrisse, scharf in jeder Größe.</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>All {0} scenes: pages of a PDF, or a file each</source>
        <translation>Alle {0} Szenen: Seiten eines PDF oder je eine Datei</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>That is too many; choose a smaller size or fewer dots.</source>
        <translation>Das ist zu viel; eine kleinere Größe oder weniger Punkte wählen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>The picture has {0} × {1} pixels.</source>
        <translation>Das Bild hat {0} × {1} Pixel.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Looking for features…</source>
        <translation>Merkmale werden gesucht…</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Nothing special in this view. Zoom out, or move the view.</source>
        <translation>Nichts Besonderes in diesem Ausschnitt. Verkleinern oder den Ausschnitt verschieben.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Exactly</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Features of the function in the view</source>
        <translation>Merkmale der Funktion im Ausschnitt</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>There is more in this view than is listed. Zoom in.</source>
        <translation>In diesem Ausschnitt gibt es mehr, als aufgeführt ist. Vergrößern.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>root</source>
        <translation>Nullstelle</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>inflection point</source>
        <translation>Wendepunkt</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>hole</source>
        <translation>Loch</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>jump</source>
        <translation>Sprung</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>pole</source>
        <translation>Polstelle</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>asymptote</source>
        <translation>Asymptote</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>f meets f′</source>
        <translation>f trifft f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Even: the graph is its own mirror image.</source>
        <translation>Gerade: der Graph ist sein eigenes Spiegelbild.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Odd: the graph is symmetric about the origin.</source>
        <translation>Ungerade: der Graph ist punktsymmetrisch zum Ursprung.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Period {0}.</source>
        <translation>Periode {0}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Pictures with a document</source>
        <translation>Bilder mit einem Dokument</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Save changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Tangent Plotter documents</source>
        <translation>Tangent-Plotter-Dokumente</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Open another</source>
        <translation>Ein anderes öffnen</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>The changes in “{0}” are not saved.</source>
        <translation>Die Änderungen in „{0}“ sind nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Save elsewhere</source>
        <translation>Woanders speichern</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/reading.py"/>
        <source>{name} is not a file that can be opened.</source>
        <translation>{name} ist keine Datei, die sich öffnen lässt.</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/reading.py"/>
        <source>{name} is too large for a document.</source>
        <translation>{name} ist zu groß für ein Dokument.</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>The program ended before “{0}” was saved ({1}).</source>
        <translation>Das Programm endete, bevor „{0}“ gespeichert war ({1}).</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>The program ended before {0} documents were saved ({1}).</source>
        <translation>Das Programm endete, bevor {0} Dokumente gespeichert waren ({1}).</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula.py"/>
        <source>Too long to be typeset here: {0} characters</source>
        <translation>Zu lang, um hier gesetzt zu werden: {0} Zeichen</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>The formula beside shows how it was read</source>
        <translation>Die Formel daneben zeigt, wie es gelesen wurde</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>the function</source>
        <translation>die Funktion</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>the derivative</source>
        <translation>die Ableitung</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>the second derivative</source>
        <translation>die zweite Ableitung</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>Take both letters as variables: contours in the place of a curve</source>
        <translation>Beide Buchstaben als Variablen nehmen: Höhenlinien statt einer Kurve</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>other reading</source>
        <translation>andere Lesart</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Signs to choose from</source>
        <translation>Zeichen zur Auswahl</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Functions typed before</source>
        <translation>Früher eingegebene Funktionen</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Type a function, for example x^2 e^x</source>
        <translation>Eine Funktion eingeben, zum Beispiel x^2 e^x</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Nothing typed before</source>
        <translation>Noch nichts eingegeben</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/area.py"/>
        <source>Computation graph</source>
        <translation>Rechengraph</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/area.py"/>
        <source>Arrow keys go from node to node once one is chosen; Enter chooses the result.</source>
        <translation>Pfeiltasten gehen von Knoten zu Knoten, sobald einer gewählt ist; Enter wählt das Ergebnis.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/area.py"/>
        <source>Drag to the left or right to change {letter}</source>
        <translation>Nach links oder rechts ziehen, um {letter} zu ändern</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>A larger h leaves the tangent: the error of the central quotient grows with h², that of the one-sided one with h. A smaller h loses digits to rounding. The pass back needs no h.</source>
        <translation>Ein größeres h verlässt die Tangente: der Fehler des zentralen Quotienten wächst mit h², der des einseitigen mit h. Ein kleineres h verliert Stellen durch Runden. Der Lauf zurück braucht kein h.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Check by finite differences</source>
        <translation>Mit Differenzenquotienten prüfen</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>The function is not defined on both sides, so nothing can be compared.</source>
        <translation>Die Funktion ist nicht auf beiden Seiten definiert, also lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>At h = {h} the quotient is exactly {derivative}.</source>
        <translation>Bei h = {h} ist der Quotient genau {derivative}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Nearest at h = {h}: the quotient differs from {derivative} by {error}.</source>
        <translation>Am nächsten bei h = {h}: der Quotient weicht um {error} von {derivative} ab.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Changed by h:</source>
        <translation>Um h geändert:</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Hidden while you practise the derivative.</source>
        <translation>Während der Übung verborgen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>There is no derivative to check here.</source>
        <translation>Hier gibt es keine Ableitung zu prüfen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/choosing.py"/>
        <source>change {letter}</source>
        <translation>{letter} ändern</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Operations forward: {forward}. Operations back: {back}; {sums} of them add where paths join.</source>
        <translation>Rechenschritte vorwärts: {forward}. Rechenschritte zurück: {back}; {sums} davon addieren, wo Wege zusammenkommen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>They give all {letters} derivatives at once.</source>
        <translation>Sie geben alle {letters} Ableitungen auf einmal.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Forward mode would take {mode} operations: with one letter both ways cost about the same.</source>
        <translation>Vorwärts abzuleiten kostete {mode} Rechenschritte: bei einem Buchstaben kostet beides etwa gleich viel.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Forward mode goes through the graph once for each of the {letters} letters: {mode} operations instead of {back}.</source>
        <translation>Vorwärts abzuleiten geht für jeden der {letters} Buchstaben einmal durch den Graphen: {mode} Rechenschritte statt {back}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Operations forward: {forward}. Operations back: {back}.</source>
        <translation>Rechenschritte vorwärts: {forward}. Rechenschritte zurück: {back}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Operations forward: {forward}. Operations back: {back}; one of them adds where two paths join.</source>
        <translation>Rechenschritte vorwärts: {forward}. Rechenschritte zurück: {back}; einer davon addiert, wo zwei Wege zusammenkommen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>error against h</source>
        <translation>Fehler über h</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>Error against h</source>
        <translation>Fehler über h</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>central</source>
        <translation>zentral</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>one-sided</source>
        <translation>einseitig</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>Size of the derivative in each layer</source>
        <translation>Größe der Ableitung in jeder Schicht</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>Size of the derivative by layer</source>
        <translation>Größe der Ableitung je Schicht</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>first layer</source>
        <translation>erste Schicht</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>The derivative vanishes: in the first layer it is {factor} times that of the result. What stands there would hardly learn.</source>
        <translation>Die Ableitung verschwindet: in der ersten Schicht ist sie das {factor}-Fache der des Ergebnisses. Was dort steht, würde kaum lernen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>The derivative explodes: in the first layer it is {factor} times that of the result. A step of descent would leap too far.</source>
        <translation>Die Ableitung explodiert: in der ersten Schicht ist sie das {factor}-Fache der des Ergebnisses. Ein Abstiegsschritt spränge zu weit.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>The derivative keeps its size from the result to the first layer.</source>
        <translation>Die Ableitung behält ihre Größe vom Ergebnis bis zur ersten Schicht.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>In the first layer the derivative is {factor} times that of the result.</source>
        <translation>In der ersten Schicht ist die Ableitung das {factor}-Fache derer am Ergebnis.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Forward and back</source>
        <translation>Vorwärts und zurück</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Forward {0} of {1}</source>
        <translation>Vorwärts {0} von {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Back 0 of {0}</source>
        <translation>Zurück 0 von {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Back {0} of {1}</source>
        <translation>Zurück {0} von {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/presets.py"/>
        <source>Functions worth seeing as a graph</source>
        <translation>Funktionen, die als Graph sehenswert sind</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/presets.py"/>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Product of the edges = derivative</source>
        <translation>Produkt der Kanten = Ableitung</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Show it among the steps</source>
        <translation>Bei den Schritten zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Go to this step of the derivation</source>
        <translation>Zu diesem Schritt der Herleitung gehen</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>An edge has no derivative here, so there is no product.</source>
        <translation>Eine Kante hat hier keine Ableitung, also gibt es kein Produkt.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>As derived with the rules: {number}, the same to the last digit.</source>
        <translation>Mit den Regeln hergeleitet: {number}, gleich bis zur letzten Stelle.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>As derived with the rules: {number}; the difference is {difference}.</source>
        <translation>Mit den Regeln hergeleitet: {number}; der Unterschied ist {difference}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Click a node, and its step of the derivation is chosen.</source>
        <translation>Einen Knoten anklicken, und sein Schritt der Herleitung wird gewählt.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>This node is no step of the derivation: nothing in it changes.</source>
        <translation>Dieser Knoten ist kein Schritt der Herleitung: in ihm ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>The chosen step, {rule}, has no edge of its own.</source>
        <translation>Der gewählte Schritt, {rule}, hat keine eigene Kante.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>The chosen step, {rule}, finds the marked edges.</source>
        <translation>Der gewählte Schritt, {rule}, findet die markierten Kanten.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>{count} paths lead from the result to the letter; here are the first.</source>
        <translation>{count} Wege führen vom Ergebnis zum Buchstaben; hier sind die ersten.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>{x} does not occur, so the derivative is 0.</source>
        <translation>{x} kommt nicht vor, also ist die Ableitung 0.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Value of the variable, for example 0.5 or π/6</source>
        <translation>Wert der Variablen, zum Beispiel 0.5 oder π/6</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Drag the box of a letter to the left or right: new numbers flow through.</source>
        <translation>Das Kästchen eines Buchstabens nach links oder rechts ziehen: neue Zahlen fließen hindurch.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Paths join here; what they bring is added:</source>
        <translation>Hier kommen Wege zusammen; was sie bringen, wird addiert:</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>The way back is hidden while you practise the derivative.</source>
        <translation>Der Weg zurück ist während der Übung verborgen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Computed at</source>
        <translation>Berechnet bei</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/tools.py"/>
        <source>Show the whole graph (F)</source>
        <translation>Den ganzen Graphen zeigen (F)</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/tools.py"/>
        <source>Look closer (+)</source>
        <translation>Näher hinsehen (+)</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/tools.py"/>
        <source>Look from farther away (−)</source>
        <translation>Von weiter weg ansehen (−)</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>adds</source>
        <translation>addiert</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>subtracts</source>
        <translation>subtrahiert</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>changes the sign</source>
        <translation>wechselt das Vorzeichen</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>multiplies</source>
        <translation>multipliziert</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>divides</source>
        <translation>dividiert</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes a power</source>
        <translation>potenziert</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>raises to its exponent</source>
        <translation>erhebt zu seinem Exponenten</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes the square root</source>
        <translation>zieht die Quadratwurzel</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes the cube root</source>
        <translation>zieht die Kubikwurzel</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes the absolute value</source>
        <translation>nimmt den Betrag</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>chooses a piece</source>
        <translation>wählt ein Stück</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>derivative of {name} by it {0}</source>
        <translation>Ableitung von {name} danach {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>The letters have their values. Now they go forward, from left to right.</source>
        <translation>Die Buchstaben haben ihre Werte. Jetzt gehen sie vorwärts, von links nach rechts.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes {function}</source>
        <translation>wendet an: {function}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>One pass forward and one back: the derivative stands at the left.</source>
        <translation>Ein Lauf vorwärts und einer zurück: die Ableitung steht links.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>value {0}</source>
        <translation>Wert {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>This node {does}.</source>
        <translation>Dieser Knoten {does}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>Now back: {name} changes exactly as {name} does, so it begins with 1.</source>
        <translation>Jetzt zurück: {name} ändert sich genau wie {name}, also beginnt es mit 1.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>This node {does}; to the left it sends its derivative times the local one:</source>
        <translation>Dieser Knoten {does}; nach links schickt er seine Ableitung mal die lokale:</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>One pass forward and one back gave all {count} derivatives.</source>
        <translation>Ein Lauf vorwärts und einer zurück gaben alle {count} Ableitungen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>This node {does}; there is only a number to its left.</source>
        <translation>Dieser Knoten {does}; links von ihm steht nur eine Zahl.</translation>
    </message>
    <message>
        <location filename="plotter/ui/legend_entry.py"/>
        <source>right-click for color, width and line</source>
        <translation>Rechtsklick für Farbe, Breite und Strichart</translation>
    </message>
    <message>
        <location filename="plotter/ui/legend_entry.py"/>
        <source>Hide {0}</source>
        <translation>{0} verbergen</translation>
    </message>
    <message>
        <location filename="plotter/ui/legend_entry.py"/>
        <source>Show {0}</source>
        <translation>{0} zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/lenses.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="plotter/ui/lenses.py"/>
        <source>Lenses</source>
        <translation>Blickwinkel</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>From is smaller than To, and the step is larger than 0 and fits between.</source>
        <translation>Von ist kleiner als Bis, und der Schritt ist größer als 0 und passt dazwischen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>parameter {0}</source>
        <translation>Parameter {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Parameter {0}</source>
        <translation>Parameter {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Value of {0}</source>
        <translation>Wert von {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Let {0} run</source>
        <translation>{0} laufen lassen</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Range of {0}</source>
        <translation>Bereich von {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Stop {0}</source>
        <translation>{0} anhalten</translation>
    </message>
    <message>
        <location filename="plotter/ui/pictures.py"/>
        <source>Drawing the scenes…</source>
        <translation>Die Szenen werden gezeichnet…</translation>
    </message>
    <message>
        <location filename="plotter/ui/pictures.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="plotter/ui/pictures.py"/>
        <source>Scene {0}: {1}</source>
        <translation>Szene {0}: {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/card.py"/>
        <source>Along u</source>
        <translation>Entlang u</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/card.py"/>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Curvatures</source>
        <translation>Krümmungen</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>The gradient is zero along whole lines in this view.</source>
        <translation>Der Gradient ist in diesem Ausschnitt auf ganzen Linien null.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Study this point</source>
        <translation>Diesen Punkt untersuchen</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>The Hessian says nothing here; the heights all around tell.</source>
        <translation>Die Hesse-Matrix sagt hier nichts; die Höhen ringsum entscheiden.</translation>
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
        <translation>Sattel</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>The gradient is zero nowhere in this view.</source>
        <translation>Der Gradient ist in diesem Ausschnitt nirgends null.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Drag to move the point along this section</source>
        <translation>Ziehen, um den Punkt entlang dieses Schnitts zu bewegen</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Sections through the point</source>
        <translation>Schnitte durch den Punkt</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>along {0}, {1} held</source>
        <translation>entlang {0}, {1} fest</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Section with {0}</source>
        <translation>Schnitt mit {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Slope {0}</source>
        <translation>Steigung {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Angle of the direction in degrees</source>
        <translation>Winkel der Richtung in Grad</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Angle of the direction</source>
        <translation>Winkel der Richtung</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Steepest ascent</source>
        <translation>Steilster Anstieg</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Steepest descent</source>
        <translation>Steilster Abstieg</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Along the contour</source>
        <translation>Entlang der Höhenlinie</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/edits.py"/>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/edits.py"/>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/edits.py"/>
        <source>partial derivative</source>
        <translation>partielle Ableitung</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/panel.py"/>
        <source>Drag the ring or click the plane; turn the direction by its ring. The arrow keys move the point: Shift for small steps.</source>
        <translation>Den Ring ziehen oder in die Ebene klicken; die Richtung an ihrem Ring drehen. Die Pfeiltasten bewegen den Punkt, mit Umschalt in kleinen Schritten.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/panel.py"/>
        <source>Gradient and tangent plane</source>
        <translation>Gradient und Tangentialebene</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Partials</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Steepest</source>
        <translation>Steilste</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Copy the equation of the tangent plane</source>
        <translation>Die Gleichung der Tangentialebene kopieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>The gradient is hidden while you practise the derivative.</source>
        <translation>Der Gradient ist während der Übung verborgen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Tangent plane</source>
        <translation>Tangentialebene</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point_fields.py"/>
        <source>{0}: first coordinate</source>
        <translation>{0}: erste Koordinate</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point_fields.py"/>
        <source>{0}: second coordinate</source>
        <translation>{0}: zweite Koordinate</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/variable_switch.py"/>
        <source>{0} is held constant: it counts like a number, its derivative is 0.</source>
        <translation>{0} wird konstant gehalten: es zählt wie eine Zahl, seine Ableitung ist 0.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/variable_switch.py"/>
        <source>Differentiate by {0}</source>
        <translation>Nach {0} ableiten</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Sweep {variable}</source>
        <translation>{variable} durchlaufen</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Turn the surface</source>
        <translation>Die Fläche drehen</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>h → 0</source>
        <translation>h → 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Choose a step</source>
        <translation>Einen Schritt wählen</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Show the surface</source>
        <translation>Die Fläche zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>let h shrink</source>
        <translation>h schrumpfen lassen</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>{0} % of h</source>
        <translation>{0} % von h</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>sweep the tangent</source>
        <translation>Tangente durchlaufen</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_legend.py"/>
        <source>Drag it anywhere; a double click lets it find its place again</source>
        <translation>Beliebig verschiebbar; nach einem Doppelklick findet sie ihren Platz wieder selbst</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_tools.py"/>
        <source>Drag the round handle along the curve, or type a function of your own.</source>
        <translation>Den runden Griff entlang der Kurve ziehen oder eine eigene Funktion eingeben.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_tools.py"/>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_tools.py"/>
        <source>Take the tour</source>
        <translation>Zum Rundgang</translation>
    </message>
    <message>
        <location filename="plotter/ui/presenting/progress.py"/>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/presenting/screens.py"/>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <location filename="plotter/ui/printing.py"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <location filename="plotter/ui/rate_slider.py"/>
        <source>Learning rate {0}</source>
        <translation>Lernrate {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Position</source>
        <translation>Lage</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Update</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Tangent at</source>
        <translation>Tangente bei</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>Only you see it: what to say, what to ask.</source>
        <translation>Nur man selbst sieht es: was zu sagen, was zu fragen ist.</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>Scene {0}</source>
        <translation>Szene {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>remove the scene</source>
        <translation>Szene entfernen</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>move the scene</source>
        <translation>Szene verschieben</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>describe the scene</source>
        <translation>Szene beschreiben</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>add a scene</source>
        <translation>Szene hinzufügen</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>duplicate the scene</source>
        <translation>Szene duplizieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/strip.py"/>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Areas</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Numbers on the horizontal axis</source>
        <translation>Zahlen an der waagerechten Achse</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Minor grid</source>
        <translation>Feines Gitter</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Axes and numbers</source>
        <translation>Achsen und Zahlen</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Legend in the plot</source>
        <translation>Legende im Bild</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Read-out at the pointer</source>
        <translation>Ablesen am Zeiger</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Crosshair</source>
        <translation>Fadenkreuz</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Decimal</source>
        <translation>Dezimal</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Multiples of π</source>
        <translation>Vielfache von π</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Search what can be shown</source>
        <translation>Suchen, was gezeigt werden kann</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Nothing of that name</source>
        <translation>Nichts mit diesem Namen</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Seen in: {lenses}</source>
        <translation>Zu sehen in: {lenses}</translation>
    </message>
    <message>
        <location filename="plotter/ui/surface/area.py"/>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <location filename="plotter/ui/surface/area.py"/>
        <source>Arrow keys turn the surface, with Shift a little; with Ctrl they move the point.</source>
        <translation>Pfeiltasten drehen die Fläche, mit Umschalt ein wenig; mit Strg bewegen sie den Punkt.</translation>
    </message>
    <message>
        <location filename="plotter/ui/surface/area.py"/>
        <source>Drag to turn; drag the ring over the surface; double-click to turn back</source>
        <translation>Ziehen dreht; den Ring über die Fläche ziehen; Doppelklick dreht zurück</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>squared</source>
        <translation>quadriert</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>to a power</source>
        <translation>hoch</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>square root</source>
        <translation>Quadratwurzel</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>cube root</source>
        <translation>Kubikwurzel</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>absolute value</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>fraction</source>
        <translation>Bruch</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>e to a power</source>
        <translation>e hoch</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>natural logarithm</source>
        <translation>natürlicher Logarithmus</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>logarithm base 10</source>
        <translation>Zehnerlogarithmus</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>pi</source>
        <translation>Pi</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>Euler's number</source>
        <translation>Eulersche Zahl</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>tangent</source>
        <translation>Tangens</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>arc sine</source>
        <translation>Arkussinus</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>arc cosine</source>
        <translation>Arkuskosinus</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>arc tangent</source>
        <translation>Arkustangens</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>less than or equal</source>
        <translation>kleiner oder gleich</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>greater than or equal</source>
        <translation>größer oder gleich</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>not equal</source>
        <translation>ungleich</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>floor</source>
        <translation>Abrunden</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <location filename="plotter/ui/tab_strip.py"/>
        <source>Tabs to the left</source>
        <translation>Reiter nach links</translation>
    </message>
    <message>
        <location filename="plotter/ui/tab_strip.py"/>
        <source>Tabs to the right</source>
        <translation>Reiter nach rechts</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>degree of the polynomial</source>
        <translation>Grad des Polynoms</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Approximation</source>
        <translation>Näherung</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Zoom to the tangent</source>
        <translation>Zur Tangente vergrößern</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Look closer until curve and tangent coincide (Z)</source>
        <translation>Näher hinsehen, bis Kurve und Tangente zusammenfallen (Z)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Back to the view from before</source>
        <translation>Zurück zur vorigen Ansicht</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Shade the error of the tangent</source>
        <translation>Den Fehler der Tangente schattieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>h, the way to where the error is read, not 0</source>
        <translation>h, der Weg bis zur Stelle, an der der Fehler abgelesen wird, nicht 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Taylor</source>
        <translation>Taylor</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Show the Taylor polynomial (A)</source>
        <translation>Das Taylorpolynom zeigen (A)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Degree of the Taylor polynomial, 0 to 9</source>
        <translation>Grad des Taylorpolynoms, 0 bis 9</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Degree {0}</source>
        <translation>Grad {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Stacked</source>
        <translation>Gestapelt</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>f′ under f, with a common x-axis</source>
        <translation>f′ unter f, mit gemeinsamer x-Achse</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>stack the plots</source>
        <translation>Plots stapeln</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Slope triangle: rise over run</source>
        <translation>Steigungsdreieck: Höhe durch Breite</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Height of f′</source>
        <translation>Höhe von f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Guides</source>
        <translation>Hilfslinien</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Normal: perpendicular at equal scales (N)</source>
        <translation>Normale: senkrecht bei gleichen Maßstäben (N)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Secant through a second point (S)</source>
        <translation>Sekante durch einen zweiten Punkt (S)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>remove a pinned tangent</source>
        <translation>angeheftete Tangente entfernen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>show the secant</source>
        <translation>Sekante zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>pin the tangent</source>
        <translation>Tangente anheften</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>guess first</source>
        <translation>erst raten</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>reveal f′</source>
        <translation>f′ aufdecken</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>secant</source>
        <comment>the line through two points</comment>
        <translation>Sekante</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>show or hide</source>
        <translation>zeigen oder verbergen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Line</source>
        <comment>the equation of the tangent</comment>
        <translation>Gerade</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>x of the tangent, for example 0.5 or π/6</source>
        <translation>x der Tangente, zum Beispiel 0.5 oder π/6</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy the equation of the tangent</source>
        <translation>Die Gleichung der Tangente kopieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Catch at roots, extrema, inflections and the grid</source>
        <translation>An Nullstellen, Extrema, Wendepunkten und am Gitter einrasten</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Pin this tangent (Shift+T)</source>
        <translation>Diese Tangente anheften (Umschalt+T)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Touches at</source>
        <translation>Berührt bei</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Slope and tangent are hidden while you practise the derivative.</source>
        <translation>Steigung und Tangente sind während der Übung verborgen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>catch at special places</source>
        <translation>an besonderen Stellen einrasten</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy y = m x + b</source>
        <translation>y = m x + b kopieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy the point-slope form</source>
        <translation>Die Punkt-Steigungs-Form kopieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy as LaTeX</source>
        <translation>Als LaTeX kopieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/panel.py"/>
        <source>Drag the ring, the curve or the axis, or anything with Ctrl; or use the arrow keys: Shift for small steps, Page Up and Page Down for large ones.</source>
        <translation>Den Ring, die Kurve oder die Achse ziehen, mit Strg auch anderswo; oder mit den Pfeiltasten: Umschalt für kleine Schritte, Bild auf und Bild ab für große.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>No tangent is pinned yet.</source>
        <translation>Noch keine Tangente angeheftet.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>Pin this tangent</source>
        <translation>Diese Tangente anheften</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>Keep the tangent of now (Shift+T)</source>
        <translation>Die jetzige Tangente behalten (Umschalt+T)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>Remove tangent {0}</source>
        <translation>Tangente {0} entfernen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>Show secant</source>
        <translation>Sekante zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>Show the secant (S)</source>
        <translation>Die Sekante zeigen (S)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h, the way to the second point, not 0</source>
        <translation>h, der Weg zum zweiten Punkt, nicht 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h from −10 to 10, by powers of ten</source>
        <translation>h von −10 bis 10, in Zehnerpotenzen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h → 0 from left</source>
        <translation>h → 0 von links</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h → 0 from right</source>
        <translation>h → 0 von rechts</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>|h|</source>
        <translation>|h|</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>quotient with −h</source>
        <translation>Quotient mit −h</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>quotient with h</source>
        <translation>Quotient mit h</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Take the pen and draw what you think f′ looks like.</source>
        <translation>Den Stift nehmen und zeichnen, wie f′ aussehen könnte.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Sketch f′</source>
        <translation>f′ skizzieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Draw f′ on the plot with mouse, pen or finger (K)</source>
        <translation>f′ mit Maus, Stift oder Finger in den Plot zeichnen (K)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Rub out what you drew (Shift+K)</source>
        <translation>Gezeichnetes ausradieren (Umschalt+K)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Rub out the whole sketch</source>
        <translation>Die ganze Skizze ausradieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Judge</source>
        <translation>Beurteilen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>See what is right and what is not (J)</source>
        <translation>Sehen, was stimmt und was nicht (J)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Reveal f′</source>
        <translation>f′ aufdecken</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Let f′ be traced over your sketch (Shift+J)</source>
        <translation>f′ über die Skizze zeichnen lassen (Umschalt+J)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>There is no f′ to draw here.</source>
        <translation>Hier gibt es kein f′ zu zeichnen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Draw f′ over the plot: above the axis where f rises, below it where f falls. Or use the keys: ↑ ↓ lift the pen, ← → draw on.</source>
        <translation>f′ über den Plot zeichnen: über der Achse, wo f steigt, darunter, wo f fällt. Oder mit Tasten: ↑ ↓ hebt den Stift, ← → zeichnet weiter.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Drag over what you want to rub out.</source>
        <translation>Über das ziehen, was ausradiert werden soll.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>f′ is hidden until you reveal it.</source>
        <translation>f′ ist verborgen, bis man es aufdeckt.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>clear the sketch</source>
        <translation>Skizze löschen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>hide f′ and draw it</source>
        <translation>f′ verbergen und zeichnen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>draw f′</source>
        <translation>f′ zeichnen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>judge the sketch</source>
        <translation>Skizze beurteilen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>{0} % of your line runs along f′. To mend:</source>
        <translation>{0} % der Linie verlaufen entlang f′. Zu verbessern:</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>This is too short to be judged. Draw a longer line first.</source>
        <translation>Das ist zu kurz zum Beurteilen. Zuerst eine längere Linie zeichnen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} has no derivative: nothing is to be drawn there.</source>
        <translation>Zwischen {a} und {b} hat {f} keine Ableitung: dort ist nichts zu zeichnen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} rises: {slope} must be above the axis.</source>
        <translation>Zwischen {a} und {b} steigt {f}: {slope} muss über der Achse liegen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} falls: {slope} must be below the axis.</source>
        <translation>Zwischen {a} und {b} fällt {f}: {slope} muss unter der Achse liegen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The zero near {a} is missed: the tangent is level there.</source>
        <translation>Die Nullstelle nahe {a} fehlt: die Tangente ist dort waagerecht.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The zero at {drawn} belongs near {a}, where the tangent is level.</source>
        <translation>Die Nullstelle bei {drawn} gehört nahe {a}, wo die Tangente waagerecht ist.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>No zero near {a}: the tangent is not level there.</source>
        <translation>Keine Nullstelle nahe {a}: die Tangente ist dort nicht waagerecht.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} rises faster: {slope} is higher.</source>
        <translation>Zwischen {a} und {b} steigt {f} schneller: {slope} liegt höher.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} rises more slowly: {slope} is lower.</source>
        <translation>Zwischen {a} und {b} steigt {f} langsamer: {slope} liegt tiefer.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} falls more slowly: {slope} is higher.</source>
        <translation>Zwischen {a} und {b} fällt {f} langsamer: {slope} liegt höher.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} falls faster: {slope} is lower.</source>
        <translation>Zwischen {a} und {b} fällt {f} schneller: {slope} liegt tiefer.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>A maximum of {slope} near {x} = {a} is missed: its slope is largest there.</source>
        <translation>Ein Maximum von {slope} nahe {x} = {a} fehlt: dort ist die Steigung am größten.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>A minimum of {slope} near {x} = {a} is missed: its slope is least there.</source>
        <translation>Ein Minimum von {slope} nahe {x} = {a} fehlt: dort ist die Steigung am kleinsten.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The maximum at {x} = {drawn} belongs near {a}: the slope is largest there.</source>
        <translation>Das Maximum bei {x} = {drawn} gehört nahe {a}: dort ist die Steigung am größten.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The minimum at {x} = {drawn} belongs near {a}: the slope is least there.</source>
        <translation>Das Minimum bei {x} = {drawn} gehört nahe {a}: dort ist die Steigung am kleinsten.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>No maximum of {slope} near {x} = {a}.</source>
        <translation>Kein Maximum von {slope} nahe {x} = {a}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>No minimum of {slope} near {x} = {a}.</source>
        <translation>Kein Minimum von {slope} nahe {x} = {a}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Signs, zeros and extrema are right; {0} % runs along f′.</source>
        <translation>Vorzeichen, Nullstellen und Extrema stimmen; {0} % verlaufen entlang f′.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Trace f′</source>
        <translation>Spur von f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Let the slope draw f′ while the point moves</source>
        <translation>Die Steigung f′ zeichnen lassen, während der Punkt wandert</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Sweep x</source>
        <translation>x durchlaufen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Hide f′ and guess</source>
        <translation>f′ verbergen und raten</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>clear the trace</source>
        <translation>Spur löschen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>f′ is hidden. Guess where it is 0, above and below the axis; then sweep x.</source>
        <translation>f′ ist verborgen. Raten, wo es 0, über und unter der Achse ist; dann x durchlaufen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Move the point or sweep x: the slope draws f′.</source>
        <translation>Den Punkt bewegen oder x durchlaufen: die Steigung zeichnet f′.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/uncovering.py"/>
        <source>f′ over the sketch</source>
        <translation>f′ über der Skizze</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/uncovering.py"/>
        <source>Reveal f′ first</source>
        <translation>Zuerst f′ aufdecken</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/zooming.py"/>
        <source>No point here</source>
        <translation>Hier ist kein Punkt</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/zooming.py"/>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/zooming.py"/>
        <source>{0} times closer</source>
        <translation>{0}-mal näher</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>What is played</source>
        <translation>Was abgespielt wird</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Play in a loop</source>
        <translation>In einer Schleife abspielen</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Functions to begin with</source>
        <translation>Funktionen für den Anfang</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Lessons on gradient descent</source>
        <translation>Lektionen zum Gradientenabstieg</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Black on white</source>
        <translation>Schwarz auf weiß</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>&amp;Theme</source>
        <translation>Far&amp;bschema</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>More menus</source>
        <translation>Weitere Menüs</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour.py"/>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Type a function</source>
        <translation>Eine Funktion eingeben</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>As it stands in the book: x^2 e^x, sin(x)/x, |x|. F1 shows all that is known.</source>
        <translation>Wie sie im Buch steht: x^2 e^x, sin(x)/x, |x|. F1 zeigt alles, was bekannt ist.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>The function and its derivative. A click hides a curve; the tick says that the derivative is verified.</source>
        <translation>Die Funktion und ihre Ableitung. Ein Klick verbirgt eine Kurve; der Haken sagt, dass die Ableitung verifiziert ist.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Every step and its rule</source>
        <translation>Jeder Schritt und seine Regel</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>The tabs ask other questions: the tangent, the descent. Space reveals one step after another.</source>
        <translation>Die Reiter stellen andere Fragen: die Tangente, der Abstieg. Die Leertaste deckt einen Schritt nach dem anderen auf.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Drag the point</source>
        <translation>Den Punkt ziehen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>The tangent follows your hand, or the arrow keys. The wheel zooms, a double click shows what matters.</source>
        <translation>Die Tangente folgt der Hand oder den Pfeiltasten. Das Rad vergrößert, ein Doppelklick zeigt, was wichtig ist.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Let it play</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Steps, a sweep of the tangent, the descent: play, go back, drag along the line.</source>
        <translation>Schritte, die durchlaufende Tangente, der Abstieg: abspielen, zurückgehen, an der Leiste ziehen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Keep it, show it</source>
        <translation>Behalten und zeigen</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Examples to begin with, scenes for a lesson, pictures for the worksheet, and F5 for the whole screen. The tour is in the Help menu.</source>
        <translation>Beispiele für den Anfang, Szenen für den Unterricht, Bilder für das Arbeitsblatt und F5 für den ganzen Bildschirm. Der Rundgang steht im Menü Hilfe.</translation>
    </message>
    <message>
        <location filename="plotter/ui/widgets.py"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="plotter/ui/widgets.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="plotter/ui/widgets.py"/>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <location filename="plotter/ui/widgets.py"/>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>exponential</source>
        <translation>Exponentialfunktion</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Exponential and logarithm</source>
        <translation>Exponential und Logarithmus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm base 2</source>
        <translation>Logarithmus zur Basis 2</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm</source>
        <translation>Logarithmus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm of 1 plus</source>
        <translation>Logarithmus von 1 plus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>exponential minus 1</source>
        <translation>Exponentialfunktion minus 1</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Powers and roots</source>
        <translation>Potenzen und Wurzeln</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>cube</source>
        <translation>Kubik</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hypotenuse</source>
        <translation>Hypotenuse</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Trigonometric</source>
        <translation>Winkelfunktionen</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>cotangent</source>
        <translation>Kotangens</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>secant</source>
        <translation>Sekans</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>cosecant</source>
        <translation>Kosekans</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>sinc</source>
        <translation>Kardinalsinus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Inverse trigonometric</source>
        <translation>Arkusfunktionen</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>arc cotangent</source>
        <translation>Arkuskotangens</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>arc secant</source>
        <translation>Arkussekans</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>arc cosecant</source>
        <translation>Arkuskosekans</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic sine</source>
        <translation>Sinus hyperbolicus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Hyperbolic</source>
        <translation>Hyperbelfunktionen</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic cosine</source>
        <translation>Kosinus hyperbolicus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic tangent</source>
        <translation>Tangens hyperbolicus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic cotangent</source>
        <translation>Kotangens hyperbolicus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic secant</source>
        <translation>Sekans hyperbolicus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic cosecant</source>
        <translation>Kosekans hyperbolicus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic sine</source>
        <translation>Areasinus hyperbolicus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Inverse hyperbolic</source>
        <translation>Areafunktionen</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic cosine</source>
        <translation>Areakosinus hyperbolicus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic tangent</source>
        <translation>Areatangens hyperbolicus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic cotangent</source>
        <translation>Areakotangens hyperbolicus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic secant</source>
        <translation>Areasekans hyperbolicus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic cosecant</source>
        <translation>Areakosekans hyperbolicus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Absolute value and steps</source>
        <translation>Betrag und Stufen</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>sign</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>ceiling</source>
        <translation>Aufrunden</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>rounded</source>
        <translation>gerundet</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>integer part</source>
        <translation>ganzer Teil</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>fractional part</source>
        <translation>gebrochener Teil</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Heaviside step</source>
        <translation>Heaviside-Stufe</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>modulo</source>
        <translation>modulo</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>clamped</source>
        <translation>begrenzt</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Special functions</source>
        <translation>Besondere Funktionen</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm of gamma</source>
        <translation>Logarithmus von Gamma</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>digamma</source>
        <translation>Digamma</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>polygamma</source>
        <translation>Polygamma</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>factorial</source>
        <translation>Fakultät</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>error function</source>
        <translation>Fehlerfunktion</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>complementary error function</source>
        <translation>komplementäre Fehlerfunktion</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Machine learning</source>
        <translation>Maschinelles Lernen</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>rectified linear unit</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>leaky rectified linear unit</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>exponential linear unit</source>
        <translation>exponentielle lineare Einheit</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>sigmoid linear unit</source>
        <translation>Sigmoid-lineare Einheit</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Gaussian error linear unit</source>
        <translation>Gaußsche lineare Fehlereinheit</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>mish</source>
        <translation>Mish</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>softsign</source>
        <translation>Softsign</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm of the sum of exponentials</source>
        <translation>Logarithmus der Summe der Exponentiale</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>e</source>
        <translation>e</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>tau</source>
        <translation>Tau</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules"/>
        <source>(u + v)′ = u′ + v′, and (u − v)′ = u′ − v′</source>
        <translation>(u + v)′ = u′ + v′, und (u − v)′ = u′ − v′</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules"/>
        <source>(aˣ)′ = aˣ · ln a, and (eˣ)′ = eˣ</source>
        <translation>(aˣ)′ = aˣ · ln a, und (eˣ)′ = eˣ</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules"/>
        <source>(ln x)′ = 1 / x, and (log_b x)′ = 1 / (x · ln b)</source>
        <translation>(ln x)′ = 1 / x, und (log_b x)′ = 1 / (x · ln b)</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The lesson</source>
        <translation>Die Lektion</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>power rule</source>
        <translation>Potenzregel</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>sum rule</source>
        <translation>Summenregel</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>product rule</source>
        <translation>Produktregel</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>quotient rule</source>
        <translation>Quotientenregel</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>chain rule</source>
        <translation>Kettenregel</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>More rules</source>
        <translation>Weitere Regeln</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a function of an inner function</source>
        <translation>eine Funktion einer inneren Funktion</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a logarithm, defined right of 0</source>
        <translation>ein Logarithmus, definiert rechts von 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a root with something inside</source>
        <translation>eine Wurzel mit etwas darin</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a hole at 0</source>
        <translation>ein Loch bei 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>product and chain</source>
        <translation>Produkt und Kette</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>logarithmic differentiation</source>
        <translation>logarithmisches Ableiten</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Places without a derivative</source>
        <translation>Stellen ohne Ableitung</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a corner at 0</source>
        <translation>eine Ecke bei 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a pole at 0</source>
        <translation>eine Polstelle bei 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>poles again and again</source>
        <translation>immer wieder Polstellen</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a vertical tangent at 0</source>
        <translation>eine senkrechte Tangente bei 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>the simplest valley</source>
        <translation>das einfachste Tal</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>two valleys: the start decides</source>
        <translation>zwei Täler: der Start entscheidet</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a lower and a higher valley</source>
        <translation>ein tieferes und ein höheres Tal</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>many small valleys in a large one</source>
        <translation>viele kleine Täler in einem großen</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a logistic loss with a penalty</source>
        <translation>ein logistischer Verlust mit Strafe</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Two variables</source>
        <translation>Zwei Variablen</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a long valley: the gradient points across it</source>
        <translation>ein langes Tal: der Gradient zeigt quer dazu</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a saddle</source>
        <translation>ein Sattel</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a minimum and a saddle</source>
        <translation>ein Minimum und ein Sattel</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>hills and hollows like an egg box</source>
        <translation>Hügel und Mulden wie ein Eierkarton</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Himmelblau: four minima</source>
        <translation>Himmelblau: vier Minima</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Rosenbrock: a bent valley, hard to follow</source>
        <translation>Rosenbrock: ein gebogenes Tal, schwer zu gehen</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The Goldilocks rate</source>
        <translation>Die genau richtige Rate</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Three runs differ in nothing but their rate. With 0.01 every step is far too short, with 1.05 every step lands farther away on the other side, and 0.3 is just right. What decides is the rate times f″: here it must stay below 2.</source>
        <translation>Drei Läufe unterscheiden sich nur in ihrer Rate. Mit 0,01 ist jeder Schritt viel zu kurz, mit 1,05 landet jeder Schritt weiter weg auf der anderen Seite, und 0,3 ist gerade richtig. Es entscheidet die Rate mal f″: hier muss es unter 2 bleiben.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Drag the rate from one end to the other and watch where the steps begin to swing: beyond 1/f″ = 0.5.</source>
        <translation>Die Rate von einem Ende zum anderen ziehen und beobachten, wo die Schritte zu schwingen beginnen: jenseits von 1/f″ = 0,5.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Local minima</source>
        <translation>Lokale Minima</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>There are two valleys, and gradient descent only looks at the slope under its feet. So the start decides where it ends: from 2.6 in the higher valley, from −1 in the lower one. The strip below the curve shows the end of every start.</source>
        <translation>Es gibt zwei Täler, und der Gradientenabstieg sieht nur die Steigung unter seinen Füßen. Also entscheidet der Start, wo er endet: von 2,6 im höheren Tal, von −1 im tieferen. Der Streifen unter der Kurve zeigt das Ende jedes Starts.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Raise the rate to 0.3: the first step flies over the hill, and the strip falls into pieces.</source>
        <translation>Die Rate auf 0,3 erhöhen: der erste Schritt fliegt über den Hügel, und der Streifen zerfällt in Stücke.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A flat point that is no minimum</source>
        <translation>Eine flache Stelle, die kein Minimum ist</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>At x = 0 the curve is flat but goes on falling: in one variable, that is what a saddle is to a surface. Gradient descent comes to a halt before it, since the slope fades away. Momentum still has speed there and rolls on to the true minimum at x = 1.</source>
        <translation>Bei x = 0 ist die Kurve flach, fällt aber weiter: in einer Variablen ist das, was ein Sattel für eine Fläche ist. Der Gradientenabstieg kommt davor zum Stehen, weil die Steigung schwindet. Momentum hat dort noch Fahrt und rollt weiter zum wahren Minimum bei x = 1.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Give gradient descent ten times as many steps: it gets nearer to the flat point, but never past it.</source>
        <translation>Dem Gradientenabstieg zehnmal so viele Schritte geben: er kommt der flachen Stelle näher, aber nie an ihr vorbei.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A cliff</source>
        <translation>Eine Klippe</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>On the plateau the steps are short. Then one of them comes upon the cliff, where the slope is many times as large, and the same rate throws the point far past the minimum. Adam divides by the size of the gradient, so a cliff cannot throw it.</source>
        <translation>Auf der Hochebene sind die Schritte kurz. Dann trifft einer auf die Klippe, wo die Steigung viele Male so groß ist, und dieselbe Rate wirft den Punkt weit über das Minimum hinaus. Adam teilt durch die Größe des Gradienten, also kann ihn keine Klippe werfen.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Step through the run one by one, and compare the longest arrow with the first.</source>
        <translation>Schritt für Schritt durch den Lauf gehen und den längsten Pfeil mit dem ersten vergleichen.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A narrow valley</source>
        <translation>Ein enges Tal</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The left wall is 199 times as curved as the right one. A rate that is safe on the left, at most 0.1, is far too small on the right: gradient descent crawls. Momentum and Adam gather speed on the gentle side and are down long before.</source>
        <translation>Die linke Wand ist 199-mal so stark gekrümmt wie die rechte. Eine Rate, die links sicher ist, höchstens 0,1, ist rechts viel zu klein: der Gradientenabstieg kriecht. Momentum und Adam nehmen auf der sanften Seite Fahrt auf und sind lange vorher unten.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Start at −0.5 with the rate 0.2: the steep wall throws the point to the other side.</source>
        <translation>Bei −0,5 mit der Rate 0,2 beginnen: die steile Wand wirft den Punkt auf die andere Seite.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Why momentum helps</source>
        <translation>Warum Momentum hilft</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A large valley with ripples. Gradient descent stops in a dent, since the slope there is 0. The heavy ball brings speed from further up, rolls through the dents and settles in the deepest one.</source>
        <translation>Ein großes Tal mit Wellen. Der Gradientenabstieg hält in einer Delle an, weil die Steigung dort 0 ist. Die schwere Kugel bringt Fahrt von weiter oben mit, rollt durch die Dellen und kommt in der tiefsten zur Ruhe.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Lower the momentum from 0.9 to 0.5: then the ball gets stuck as well.</source>
        <translation>Das Momentum von 0,9 auf 0,5 senken: dann bleibt auch die Kugel stecken.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Adam's first step is not the gradient's</source>
        <translation>Adams erster Schritt ist nicht der des Gradienten</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The slope at the start is 27. Gradient descent with the rate 0.3 steps 8.1 to the left and is lost. Adam's first step is exactly one rate long, 0.3, however steep it is: the average gradient is divided by its own size.</source>
        <translation>Die Steigung am Start ist 27. Der Gradientenabstieg mit der Rate 0,3 geht 8,1 nach links und ist verloren. Adams erster Schritt ist genau eine Rate lang, 0,3, wie steil es auch ist: der mittlere Gradient wird durch seine eigene Größe geteilt.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Read the arithmetic of step 0: m and v begin at zero, and the correction turns them into g and g².</source>
        <translation>Die Rechnung von Schritt 0 lesen: m und v beginnen bei null, und die Korrektur macht daraus g und g².</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the power rule, one edge</source>
        <translation>die Potenzregel, eine Kante</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the sum rule, two paths</source>
        <translation>die Summenregel, zwei Wege</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the product rule, two paths join</source>
        <translation>die Produktregel, zwei Wege treffen sich</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the quotient rule</source>
        <translation>die Quotientenregel</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the chain rule, one path</source>
        <translation>die Kettenregel, ein Weg</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a neuron</source>
        <translation>ein Neuron</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a network of two layers</source>
        <translation>ein Netz aus zwei Schichten</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>softmax with cross-entropy</source>
        <translation>Softmax mit Kreuzentropie</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a deep chain: gradients vanish</source>
        <translation>eine tiefe Kette: Gradienten verschwinden</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a deep chain: gradients explode</source>
        <translation>eine tiefe Kette: Gradienten explodieren</translation>
    </message>
</context>
</TS>
