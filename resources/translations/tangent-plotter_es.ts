<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>TangentPlotter</name>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>This is no function with a derivative; no rule fits it.</source>
        <translation>Esto no es una función derivable; ninguna regla encaja.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>Try a shorter expression, or name a part of it.</source>
        <translation>Probar una expresión más corta o dar nombre a una parte.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>The derivative is too long to be written down.</source>
        <translation>La derivada es demasiado larga para escribirla.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>The derivation has too many steps to be shown.</source>
        <translation>La derivación tiene demasiados pasos para mostrarla.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>Differentiate each function.</source>
        <translation>Derivar cada función.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>{rule}, difficulty {difficulty}, seed {seed}</source>
        <translation>{rule}, dificultad {difficulty}, número {seed}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>Key</source>
        <translation>Soluciones</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>Mixed rules</source>
        <translation>Reglas mezcladas</translation>
    </message>
    <message>
        <location filename="plotter/calculus/existence.py"/>
        <source>This has no real value anywhere, so it has no derivative.</source>
        <translation>Esto no tiene valor real en ninguna parte, así que no tiene derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/existence.py"/>
        <source>Look for a division by 0, or a root or logarithm of what is always negative.</source>
        <translation>Busca una división entre 0, o una raíz o un logaritmo de algo siempre negativo.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>as derived</source>
        <translation>tal como se obtuvo</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>simplified</source>
        <translation>simplificada</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>factored</source>
        <translation>factorizada</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>expanded</source>
        <translation>desarrollada</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>over a common denominator</source>
        <translation>con denominador común</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>At {variable} = {x}</source>
        <translation>En {variable} = {x}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{name} does not occur in the function, so it cannot occur in its derivative.</source>
        <translation>{name} no aparece en la función, así que tampoco en su derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This differs from the derivative at points of the domain.</source>
        <translation>Esto difiere de la derivada en puntos del dominio.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is too much by the constant {apart}.</source>
        <translation>Esto sobra por la constante {apart}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{here} the slope is {right}, and this gives {found}.</source>
        <translation>{here} la pendiente es {right}, y esto da {found}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is the derivative by {name}; {variable} is the variable.</source>
        <translation>Esta es la derivada respecto de {name}; la variable es {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>the opposite</source>
        <translation>lo opuesto</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{ratio} times</source>
        <translation>{ratio} veces el valor</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>No point was found at which this could be compared.</source>
        <translation>No se encontró ningún punto donde comparar.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{here} the slope is {right}, and this has no value.</source>
        <translation>{here} la pendiente es {right}, y esto no tiene valor.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is the function itself, not its derivative.</source>
        <translation>Esta es la función misma, no su derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is the second derivative.</source>
        <translation>Esta es la segunda derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This was integrated: its derivative is the function.</source>
        <translation>Esto se integró: su derivada es la función.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is {factor} of the derivative.</source>
        <translation>Esto es {factor} de la derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>The term {shown} is missing.</source>
        <translation>Falta el término {shown}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>The term {shown} has the wrong sign.</source>
        <translation>El término {shown} tiene el signo equivocado.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>The term {shown} has the wrong factor.</source>
        <translation>El término {shown} tiene el factor equivocado.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/equations.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/formats.py"/>
        <source>Plain text</source>
        <translation>Texto simple</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/formats.py"/>
        <source>HTML with MathML</source>
        <translation>HTML con MathML</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/formats.py"/>
        <source>Words for reading aloud</source>
        <translation>Palabras para leer en voz alta</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/html.py"/>
        <source>The derivative of {function}</source>
        <translation>La derivada de {function}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/html.py"/>
        <source>Holds where {conditions}.</source>
        <translation>Vale para {conditions}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/html.py"/>
        <source>Failed: {reason}</source>
        <translation>Fallo: {reason}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/latex.py"/>
        <source>Derivative of {function}</source>
        <translation>Derivada de {function}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/latex.py"/>
        <source>With {parts}:</source>
        <translation>Con {parts}:</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/latex.py"/>
        <source>Failed:</source>
        <translation>Fallo:</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/markdown.py"/>
        <source>Derivative</source>
        <translation>Derivada</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/plain.py"/>
        <source>{indent}holds where {condition}</source>
        <translation>{indent}vale para {condition}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/plain.py"/>
        <source>{indent}FAILED: {failed}</source>
        <translation>{indent}FALLO: {failed}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/plain.py"/>
        <source>simplified: {simplified}</source>
        <translation>simplificado: {simplified}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/plain.py"/>
        <source>holds where {joined}</source>
        <translation>vale para {joined}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{left} equals {sides}.</source>
        <translation>{left} es igual a {sides}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{name} of {variable}</source>
        <translation>{name} de {variable}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{name} is {expression}</source>
        <translation>{name} es {expression}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>The {times}partial derivative of {name} by {variable}</source>
        <translation>La {times}derivada parcial de {name} respecto de {variable}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{name} equals {derivative}.</source>
        <translation>{name} es igual a {derivative}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>, {name} prime is {derivative}</source>
        <translation>, {name} prima es {derivative}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>It holds where {condition}.</source>
        <translation>Vale para {condition}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>Step {number}. {write_step}</source>
        <translation>Paso {number}. {write_step}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{order}th </source>
        <translation>{order}.ª </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>Simplified, {simplified}.</source>
        <translation>Simplificado, {simplified}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>It holds where {held}.</source>
        <translation>Vale para {held}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>, which equals </source>
        <translation>, que es igual a </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source> prime</source>
        <translation> prima</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>second </source>
        <translation>segunda </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>This step failed its check and must not be relied on: at {place} it gives {stated}, but the slope is {expected}.</source>
        <translation>Este paso no pasó la comprobación y no hay que fiarse de él: en {place} da {stated}, pero la pendiente es {expected}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>{last} is held constant.</source>
        <translation>{last} se mantiene constante.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>{first} and {last} are held constant.</source>
        <translation>{first} y {last} se mantienen constantes.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>undefined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>as written</source>
        <translation>tal como está escrita</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>quotient as product</source>
        <translation>cociente como producto</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>simplified first</source>
        <translation>simplificada primero</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>expanded first</source>
        <translation>desarrollada primero</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>by definition</source>
        <translation>por definición</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/absolute_value.py"/>
        <source>Derivative of the absolute value</source>
        <translation>Derivada del valor absoluto</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/absolute_value.py"/>
        <source>The slope is 1 right of 0 and −1 left of it; at 0 there is a corner.</source>
        <translation>La pendiente es 1 a la derecha de 0 y −1 a la izquierda; en 0 hay un pico.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/absolute_value.py"/>
        <source>The sign is constant on either side of 0 and jumps there.</source>
        <translation>El signo es constante a cada lado de 0 y allí salta.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/chain.py"/>
        <source>Chain rule</source>
        <translation>Regla de la cadena</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/chain.py"/>
        <source>The inner part {u} contains {variable} and is more than {variable} alone.</source>
        <translation>La parte interior {u} contiene {variable} y es más que {variable} sola.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant.py"/>
        <source>Constant rule</source>
        <translation>Regla de la constante</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant.py"/>
        <source>It does not contain {variable}, so it does not change.</source>
        <translation>No contiene {variable}, así que no cambia.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>Constant multiple rule</source>
        <translation>Regla del factor constante</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>The constant factor stays; only the rest is differentiated.</source>
        <translation>El factor constante se queda; solo se deriva el resto.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>The minus sign is the constant factor −1; it stays.</source>
        <translation>El signo menos es el factor constante −1; se queda.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>Dividing by a constant is a constant factor; it stays.</source>
        <translation>Dividir entre una constante es un factor constante; se queda.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>A constant over something is that constant times 1/v.</source>
        <translation>Una constante entre algo es esa constante por 1/v.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/definition.py"/>
        <source>By definition</source>
        <translation>Por definición</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/definition.py"/>
        <source>The {spoken} function is short for this expression.</source>
        <translation>La función {spoken} abrevia esta expresión.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/difference_quotient.py"/>
        <source>Limit of the difference quotient</source>
        <translation>Límite del cociente incremental</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/difference_quotient.py"/>
        <source>The slope at {variable} is what the slopes of the secants between {variable} and {variable} + {h} approach as {h} goes to 0.</source>
        <translation>La pendiente en {variable} es aquello a lo que se acercan las pendientes de las secantes entre {variable} y {variable} + {h} cuando {h} tiende a 0.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/error_function.py"/>
        <source>Derivative of the error function</source>
        <translation>Derivada de la función error</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>Exponential rule</source>
        <translation>Regla de la exponencial</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>A negative base has real powers at single exponents only, so there is no derivative.</source>
        <translation>Una base negativa solo tiene potencias reales en exponentes aislados, así que no hay derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>If the minus sign is meant for the whole power, leave out the brackets.</source>
        <translation>Si el signo menos es de toda la potencia, quitar los paréntesis.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>A constant is raised to the power {variable}.</source>
        <translation>Una constante se eleva a la potencia {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>0 to any positive power is 0.</source>
        <translation>0 elevado a cualquier potencia positiva es 0.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>The exponential function is its own derivative.</source>
        <translation>La exponencial es su propia derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/function.py"/>
        <source>The derivative of the {spoken} is one to know by heart.</source>
        <translation>Esta derivada se sabe de memoria ({spoken}).</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/gamma_function.py"/>
        <source>Derivative of the gamma function</source>
        <translation>Derivada de la función gamma</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/gamma_function.py"/>
        <source>Each polygamma function is the derivative of the one before.</source>
        <translation>Cada función poligamma es la derivada de la anterior.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/hyperbolic.py"/>
        <source>Derivative of a hyperbolic function</source>
        <translation>Derivada de una función hiperbólica</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/inverse_hyperbolic.py"/>
        <source>Derivative of an inverse hyperbolic function</source>
        <translation>Derivada de una función hiperbólica inversa</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/inverse_trigonometric.py"/>
        <source>Derivative of an inverse trigonometric function</source>
        <translation>Derivada de una función trigonométrica inversa</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithm.py"/>
        <source>Logarithm rule</source>
        <translation>Regla del logaritmo</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithm.py"/>
        <source>A logarithm to a constant base is ln x divided by a constant.</source>
        <translation>Un logaritmo de base constante es ln x dividido entre una constante.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithmic_differentiation.py"/>
        <source>Logarithmic differentiation</source>
        <translation>Derivación logarítmica</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithmic_differentiation.py"/>
        <source>Base and exponent both contain {variable}: take logarithms of both sides, ln y = v · ln u, and differentiate.</source>
        <translation>Base y exponente contienen {variable}: tomar logaritmos en ambos lados, ln y = v · ln u, y derivar.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithmic_product.py"/>
        <source>The logarithm of a product is the sum of the logarithms of its factors: (ln y)′ = y′ / y, so each factor adds its own share.</source>
        <translation>El logaritmo de un producto es la suma de los logaritmos de sus factores: (ln y)′ = y′ / y, así que cada factor aporta su parte.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>Piece by piece</source>
        <translation>Trozo a trozo</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>At {variable} = {point}</source>
        <translation>En {variable} = {point}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>{place} the pieces do not meet: no derivative there.</source>
        <translation>{place} los trozos no se encuentran: allí no hay derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>smallest</source>
        <translation>menor</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>largest</source>
        <translation>mayor</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>{place} values and slopes agree: the derivative goes on without a break.</source>
        <translation>{place} coinciden valores y pendientes: la derivada sigue sin ruptura.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>{place} the pieces meet with different slopes: a corner, no derivative there.</source>
        <translation>{place} los trozos se encuentran con pendientes distintas: un pico, allí no hay derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>Each piece is differentiated by itself.</source>
        <translation>Cada trozo se deriva por separado.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>Where one part is the {which}, its derivative is the one that counts; where two of them cross there is a corner.</source>
        <translation>Donde una parte es la {which}, cuenta su derivada; donde dos se cruzan hay un pico.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/power.py"/>
        <source>Power rule</source>
        <translation>Regla de la potencia</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/power.py"/>
        <source>{variable} is raised to a constant power.</source>
        <translation>{variable} se eleva a una potencia constante.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All factors contain {variable}.</source>
        <translation>Todos los factores contienen {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>Both factors contain {variable}.</source>
        <translation>Ambos factores contienen {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All three factors contain {variable}.</source>
        <translation>Los tres factores contienen {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All four factors contain {variable}.</source>
        <translation>Los cuatro factores contienen {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All five factors contain {variable}.</source>
        <translation>Los cinco factores contienen {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>Product rule</source>
        <translation>Regla del producto</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Quotient rule</source>
        <translation>Regla del cociente</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Numerator and denominator both contain {variable}.</source>
        <translation>Numerador y denominador contienen {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Only the denominator contains {variable}.</source>
        <translation>Solo el denominador contiene {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Quotient rule for 1/v</source>
        <translation>Regla del cociente para 1/v</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/root.py"/>
        <source>Root rule</source>
        <translation>Regla de la raíz</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/root.py"/>
        <source>A root is a power with a fraction as exponent.</source>
        <translation>Una raíz es una potencia de exponente fraccionario.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Derivative of a step function</source>
        <translation>Derivada de una función escalonada</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Between two jumps it is constant; where it jumps there is no derivative.</source>
        <translation>Entre dos saltos es constante; donde salta no hay derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Between two jumps it grows exactly as fast as its argument.</source>
        <translation>Entre dos saltos crece igual que su argumento.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Between two jumps of the exponent it is constant; where it jumps there is no derivative.</source>
        <translation>Entre dos saltos del exponente es constante; donde salta no hay derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>Sum rule</source>
        <translation>Regla de la suma</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>A difference is differentiated term by term.</source>
        <translation>Una diferencia se deriva término a término.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>A sum is differentiated term by term.</source>
        <translation>Una suma se deriva término a término.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>Difference rule</source>
        <translation>Regla de la diferencia</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/trigonometric.py"/>
        <source>Derivative of a trigonometric function</source>
        <translation>Derivada de una función trigonométrica</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/variable.py"/>
        <source>Derivative of the variable</source>
        <translation>Derivada de la variable</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/variable.py"/>
        <source>{name} grows exactly as fast as {name}.</source>
        <translation>{name} crece igual que {name}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>A constant does not change: its derivative is 0.</source>
        <translation>Una constante no cambia: su derivada es 0.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The constant factor stays: (c · u)′ = c · u′.</source>
        <translation>El factor constante se queda: (c · u)′ = c · u′.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Only the derivative of a constant alone is 0; as a factor it stays.</source>
        <translation>Solo la derivada de una constante sola es 0; como factor se queda.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The power rule: n comes in front, and the exponent becomes n − 1.</source>
        <translation>La regla de la potencia: n pasa delante y el exponente queda en n − 1.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Each term keeps its sign.</source>
        <translation>Cada término conserva su signo.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>One term was left as it is; each term is differentiated.</source>
        <translation>Un término quedó como estaba; se deriva cada término.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The other factor is still to be differentiated.</source>
        <translation>Falta derivar el otro factor.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The minus sign stays in front.</source>
        <translation>El signo menos se queda delante.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Dividing by a constant stays as it is.</source>
        <translation>Dividir entre una constante se queda como está.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Every term has its own derivative.</source>
        <translation>Cada término tiene su propia derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>By heart: ({before})′ = {after}.</source>
        <translation>De memoria: ({before})′ = {after}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>{function} is the inverse function, not 1/{plain}. {heart}</source>
        <translation>{function} es la función inversa, no 1/{plain}. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The variable is in the exponent: (aˣ)′ = aˣ · ln a, not the power rule.</source>
        <translation>La variable está en el exponente: (aˣ)′ = aˣ · ln a, no la regla de la potencia.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The factor ln a belongs to a base other than e: (aˣ)′ = aˣ · ln a.</source>
        <translation>El factor ln a va con una base distinta de e: (aˣ)′ = aˣ · ln a.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>(ln x)′ = 1 / x, and (log_b x)′ = 1 / (x · ln b).</source>
        <translation>(ln x)′ = 1 / x, y (log_b x)′ = 1 / (x · ln b).</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>(√x)′ = 1 / (2√x), as √x = x^(1/2).</source>
        <translation>(√x)′ = 1 / (2√x), pues √x = x^(1/2).</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>(|x|)′ is 1 right of 0 and −1 left of it: x / |x|.</source>
        <translation>(|x|)′ es 1 a la derecha de 0 y −1 a la izquierda: x / |x|.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The sign is the other one. {heart}</source>
        <translation>El signo es el otro. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>That is the derivative of {name}. {heart}</source>
        <translation>Esa es la derivada de {name}. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>A root is missing. {heart}</source>
        <translation>Falta una raíz. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>aˣ stays as a factor: (aˣ)′ = aˣ · ln a.</source>
        <translation>aˣ se queda como factor: (aˣ)′ = aˣ · ln a.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>A square is missing. {heart}</source>
        <translation>Falta un cuadrado. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The root stays below the line. {rule}</source>
        <translation>La raíz se queda bajo la raya. {rule}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The chain rule: (f(u))′ = f′(u) · u′.</source>
        <translation>La regla de la cadena: (f(u))′ = f′(u) · u′.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>Base and exponent both change: (uᵛ)′ = uᵛ · (v′ · ln u + v · u′ / u).</source>
        <translation>Base y exponente cambian: (uᵛ)′ = uᵛ · (v′ · ln u + v · u′ / u).</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The inner derivative u′ is missing. </source>
        <translation>Falta la derivada interior u′. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The power rule is for constant exponents only. </source>
        <translation>La regla de la potencia solo vale para exponentes constantes. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The exponential rule is for constant bases only. </source>
        <translation>La regla de la exponencial solo vale para bases constantes. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The inner function stays inside f′. </source>
        <translation>La función interior se queda dentro de f′. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The outer function is differentiated too. </source>
        <translation>La función exterior también se deriva. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>Both functions are to be differentiated. </source>
        <translation>Hay que derivar ambas funciones. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>f′ and u′ are multiplied, not added. </source>
        <translation>f′ y u′ se multiplican, no se suman. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The factor is u′, not u. </source>
        <translation>El factor es u′, no u. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>By u′ one multiplies. </source>
        <translation>Se multiplica por u′. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The factor u′ comes once. </source>
        <translation>El factor u′ aparece una vez. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>(ln y)′ = y′ / y, so y comes in front. </source>
        <translation>(ln y)′ = y′ / y, así que y pasa delante. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The product rule: (u v)′ = u′ v + u v′.</source>
        <translation>La regla del producto: (u v)′ = u′ v + u v′.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The quotient rule: (u / v)′ = (u′ v − u v′) / v².</source>
        <translation>La regla del cociente: (u / v)′ = (u′ v − u v′) / v².</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>For 1/v: (1 / v)′ = −v′ / v².</source>
        <translation>Para 1/v: (1 / v)′ = −v′ / v².</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The derivative of a product is not the product of the derivatives. </source>
        <translation>La derivada de un producto no es el producto de las derivadas. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Each derivative is multiplied by the other factor. </source>
        <translation>Cada derivada se multiplica por el otro factor. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The terms above the line are swapped: u′ v comes first. </source>
        <translation>Los términos sobre la raya están cambiados: u′ v va primero. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The denominator is squared. </source>
        <translation>El denominador va al cuadrado. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Derivatives are not simply divided. </source>
        <translation>Las derivadas no se dividen sin más. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Above the line stands a difference. </source>
        <translation>Sobre la raya hay una diferencia. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The difference is divided by v². </source>
        <translation>La diferencia se divide entre v². </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The denominator v itself is squared. </source>
        <translation>Lo que va al cuadrado es el propio denominador v. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The denominator v is squared, not u. </source>
        <translation>Al cuadrado va el denominador v, no u. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Both terms are needed. </source>
        <translation>Hacen falta los dos términos. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>This is the rule for a product. </source>
        <translation>Esta es la regla de un producto. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Each factor takes its turn. {product}</source>
        <translation>A cada factor le toca su turno. {product}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The terms are added. {product}</source>
        <translation>Los términos se suman. {product}</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source>The gradient points uphill.</source>
        <translation>El gradiente apunta cuesta arriba.</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source>To climb {function} is to descend −{function}.</source>
        <translation>Subir {function} es bajar −{function}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source> Noise is added to it.</source>
        <translation> Se le añade ruido.</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source> Weight decay pulls towards 0.</source>
        <translation> El decaimiento de pesos tira hacia 0.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>The table is too large: more than {largest_text} MB.</source>
        <translation>La tabla es demasiado grande: más de {largest_text} MB.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>There are no numbers yet. Write a point a line, for example 1.5, 2.</source>
        <translation>Aún no hay números. Escribir un punto por línea, por ejemplo 1.5, 2.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>The table has names of columns, but no numbers below them.</source>
        <translation>La tabla tiene nombres de columnas, pero no números debajo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>The table has {body} rows; at most {most_rows} can be used.</source>
        <translation>La tabla tiene {body} filas; se pueden usar {most_rows} como máximo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {line} has {width} columns; at most {most_columns} can be used.</source>
        <translation>La línea {line} tiene {width} columnas; se pueden usar {most_columns} como máximo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {line} has 1 column; a point needs at least two numbers (at most {most_columns} columns).</source>
        <translation>La línea {line} tiene 1 columna; un punto necesita al menos dos números ({most_columns} columnas como máximo).</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Every row has an empty cell, so there is no point to fit.</source>
        <translation>Cada fila tiene una celda vacía, así que no hay punto que ajustar.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {number} has {cells} columns where the others have {width}.</source>
        <translation>La línea {number} tiene {cells} columnas y las demás {width}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {number}: “{cell}” is not a number.</source>
        <translation>Línea {number}: «{cell}» no es un número.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: {f} keeps {moving} without end, to {height} at {x} after {step}. There is no {wanted} this way.</source>
        <translation>Diverge: {f} sigue {moving} sin fin, hasta {height} en {x} tras {step}. Así no hay {wanted}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>every fitted parabola has its vertex farther out than the last one</source>
        <translation>cada parábola ajustada tiene su vértice más lejos que la anterior</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>No step from the start {x}: f or f′ is too large there to compute with. Start elsewhere.</source>
        <translation>Ningún paso desde el inicio {x}: allí f o f′ es demasiado grande para calcular. Empezar en otro lugar.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>at the start</source>
        <translation>en el inicio</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>at {x}</source>
        <translation>en {x}</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: η · f″ = {rate} {place}, above {limit}: every step overshoots by more. Try a rate below {rounded_down}.</source>
        <translation>Diverge: η · f″ = {rate} {place}, por encima de {limit}: cada paso se pasa más. Probar una tasa menor que {rounded_down}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>f″ {sign} 0 at the start, where Newton's method looks for a {opposite}</source>
        <translation>f″ {sign} 0 en el inicio, donde el método de Newton busca un {opposite}</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: {reason}; the steps keep growing, up to {at} in step {taken}. Start nearer to a {wanted}.</source>
        <translation>Diverge: {reason}; los pasos crecen sin cesar, hasta {at} en el paso {taken}. Empezar más cerca de un {wanted}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: the steps keep growing, up to {at} in step {taken}. Try a smaller rate.</source>
        <translation>Diverge: los pasos crecen sin cesar, hasta {at} en el paso {taken}. Probar una tasa menor.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>f″ = 0 at {at}: a straight line fits best, which has no vertex</source>
        <translation>f″ = 0 en {at}: lo que mejor encaja es una recta, que no tiene vértice</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>f″ is not a usable number at {at}</source>
        <translation>f″ no es un número utilizable en {at}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Stopped after {taken}. {reason}, so {label} has no step there. Start elsewhere, or take another method.</source>
        <translation>Parado tras {taken}. {reason}, así que {label} no tiene paso allí. Empezar en otro lugar o tomar otro método.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Stopped after {taken} at {x}: the steps became small, but the gradient is still {slope}. Try a larger rate.</source>
        <translation>Parado tras {taken} en {x}: los pasos se hicieron pequeños, pero el gradiente aún es {slope}. Probar una tasa mayor.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Converged to a {wanted} at {at}, where {f} = {height},{after}.</source>
        <translation>Converge a un {wanted} en {at}, donde {f} = {height},{after}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source> after {taken}</source>
        <translation> tras {taken}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source> already at the start</source>
        <translation> ya en el inicio</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source> Try a smaller rate.</source>
        <translation> Probar una tasa menor.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Left the domain in step {taken}: {at}, where f is not defined.{hint}</source>
        <translation>Salió del dominio en el paso {taken}: {at}, donde f no está definida.{hint}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>the pole at {place}</source>
        <translation>el polo en {place}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>a gap of the domain, as at {place}</source>
        <translation>un hueco del dominio, como en {place}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Left the domain in step {step}: the step from {x} to {x2} jumps over {what}. Try a smaller rate.</source>
        <translation>Salió del dominio en el paso {step}: el paso de {x} a {x2} salta sobre {what}. Probar una tasa menor.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Stopped in step {taken}: {at}, where f has no derivative.</source>
        <translation>Parado en el paso {taken}: {at}, donde f no tiene derivada.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>The start {at} is outside the domain of f.</source>
        <translation>El inicio {at} está fuera del dominio de f.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Converged to a {wanted} at {at}{after}: a corner, where f has no derivative.</source>
        <translation>Converge a un {wanted} en {at}{after}: un pico, donde f no tiene derivada.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>The start {at} has no gradient: f has no derivative there.</source>
        <translation>El inicio {at} no tiene gradiente: allí f no tiene derivada.</translation>
    </message>
    <message>
        <location filename="plotter/descent/loss_objective.py"/>
        <source>The model contains {target}, which is what it is to predict.</source>
        <translation>El modelo contiene {target}, que es lo que debe predecir.</translation>
    </message>
    <message>
        <location filename="plotter/descent/loss_objective.py"/>
        <source>The model has no parameter to fit, for example w in w x + b.</source>
        <translation>El modelo no tiene parámetro que ajustar, por ejemplo w en w x + b.</translation>
    </message>
    <message>
        <location filename="plotter/descent/loss_objective.py"/>
        <source>The data contain {number}, which is too large: numbers up to {largest} can be used.</source>
        <translation>Los datos contienen {number}, que es demasiado grande: valen números hasta {largest}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Mean squared error</source>
        <translation>Error cuadrático medio</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>how far the line is from the data, squared</source>
        <translation>la distancia de la curva a los datos, al cuadrado</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Mean absolute error</source>
        <translation>Error absoluto medio</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>how far the line is from the data</source>
        <translation>la distancia de la curva a los datos</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Huber loss</source>
        <translation>Pérdida de Huber</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>squared near the data, straight from a distance of 1 on</source>
        <translation>cuadrática cerca de los datos, recta desde una distancia de 1</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Cross-entropy</source>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>how surprising the data are to the model's probabilities</source>
        <translation>cuánto sorprenden los datos a las probabilidades del modelo</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Targets must lie between 0 and 1, since the model's values are probabilities.</source>
        <translation>Los valores objetivo deben estar entre 0 y 1, pues los del modelo son probabilidades.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizer.py"/>
        <source>keeps the division away from zero</source>
        <translation>mantiene el denominador lejos de cero</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizer.py"/>
        <source>pulls the point towards zero</source>
        <translation>tira del punto hacia cero</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The average squared gradient.</source>
        <translation>El gradiente al cuadrado medio.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The usual length of a step, times the gradient by its usual size.</source>
        <translation>La longitud usual de un paso, por el gradiente entre su tamaño usual.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The average squared step.</source>
        <translation>El paso al cuadrado medio.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>No rate to choose: a step is as long as the last ones were, by the gradient's size.</source>
        <translation>No hay tasa que elegir: un paso es tan largo como los últimos, según el tamaño del gradiente.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>Step.</source>
        <translation>Paso.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The gradient here.</source>
        <translation>El gradiente aquí.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The step: the usual length of a step, times the gradient by its usual size.</source>
        <translation>El paso: la longitud usual de un paso, por el gradiente entre su tamaño usual.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>Step; the rate is usually 1.</source>
        <translation>Paso; la tasa suele ser 1.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>how much of the past averages is kept</source>
        <translation>cuánto se conserva de los promedios pasados</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>Step, the shorter the more has been walked before.</source>
        <translation>Paso, más corto cuanto más se ha andado.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>The sum of all squared gradients; it never shrinks.</source>
        <translation>La suma de todos los gradientes al cuadrado; nunca mengua.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>Every step is divided by the size of all gradients so far: first bold, then careful.</source>
        <translation>Cada paso se divide entre el tamaño de todos los gradientes hasta ahora: primero audaz, luego prudente.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>The rate itself shrinks from step to step.</source>
        <translation>La propia tasa mengua de paso en paso.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>makes the rate itself shrink</source>
        <translation>hace menguar la propia tasa</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>the sum before the first step</source>
        <translation>la suma antes del primer paso</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>how much of the past gradient is kept</source>
        <translation>cuánto se conserva del gradiente pasado</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>how much of the past squared gradient is kept</source>
        <translation>cuánto se conserva del gradiente al cuadrado pasado</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>divides by the largest average so far instead of the present one</source>
        <translation>divide entre el mayor promedio hasta ahora en vez del actual</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Both averages began at zero; this makes up for it.</source>
        <translation>Ambos promedios empezaron en cero; esto lo compensa.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>The average gradient, the recent ones counting most: where to.</source>
        <translation>El gradiente medio, con más peso los recientes: hacia dónde.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>The average squared gradient: how steep it usually is.</source>
        <translation>El gradiente al cuadrado medio: lo empinado que suele ser.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>It began at zero; this makes up for it.</source>
        <translation>Empezó en cero; esto lo compensa.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>A direction from the average gradient, a length from its usual size.</source>
        <translation>Una dirección por el gradiente medio, una longitud por su tamaño usual.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>The largest average so far: steps never grow again.</source>
        <translation>El mayor promedio hasta ahora: los pasos no vuelven a crecer.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Step at most about one rate far.</source>
        <translation>Paso de una tasa como mucho, más o menos.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Shrink the point towards zero, then step as Adam does.</source>
        <translation>Encoger el punto hacia cero y luego un paso como Adam.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Step at most about one rate far; the very first step is exactly one rate long.</source>
        <translation>Paso de una tasa como mucho, más o menos; el primero mide exactamente una tasa.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adamw.py"/>
        <source>Adam, and every step also shrinks x a little towards zero.</source>
        <translation>Adam, y cada paso también encoge x un poco hacia cero.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>No step, however short, makes f fall: stand still.</source>
        <translation>Ningún paso, por corto que sea, hace bajar f: quedarse quieto.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>So low it has to be at least: a fair share of what the slope promises.</source>
        <translation>Al menos así de bajo hay que llegar: una buena parte de lo que promete la pendiente.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Then step.</source>
        <translation>Luego, paso.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Backtracking line search</source>
        <translation>Búsqueda lineal con retroceso</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Gradient descent that checks each step and shortens it until f really falls.</source>
        <translation>Descenso de gradiente que comprueba cada paso y lo acorta hasta que f baja de verdad.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>The first trial is good enough.</source>
        <translation>El primer intento es lo bastante bueno.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Trial {count} is the first with which f falls enough.</source>
        <translation>El intento {count} es el primero en que f baja lo bastante.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Start with the rate and shorten it, j times, …</source>
        <translation>Empezar con la tasa y acortarla, j veces, …</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>… until f falls by a fair share of what the slope promises.</source>
        <translation>… hasta que f baja una buena parte de lo que promete la pendiente.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>the share of the promised fall that must come</source>
        <translation>la parte de la bajada prometida que debe llegar</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>how much a step that is too long is shortened</source>
        <translation>cuánto se acorta un paso demasiado largo</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Step the other way, the rate times the gradient.</source>
        <translation>Paso en sentido contrario, la tasa por el gradiente.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Downhill, the rate times the gradient.</source>
        <translation>Cuesta abajo, la tasa por el gradiente.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Gradient descent</source>
        <translation>Descenso de gradiente</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Walk against the slope; the steeper it is, the longer the step.</source>
        <translation>Andar contra la pendiente; cuanto más empinada, más largo el paso.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>The gradient points uphill; its size is the steepness here.</source>
        <translation>El gradiente apunta cuesta arriba; su tamaño es lo empinado que es aquí.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>the share of the last velocity that is kept</source>
        <translation>la parte de la última velocidad que se conserva</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>The velocity: most of the last one, and the gradient on top.</source>
        <translation>La velocidad: casi toda la última, y encima el gradiente.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>Step against the velocity.</source>
        <translation>Paso contra la velocidad.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>A heavy ball: it keeps rolling, through small dents and along narrow valleys.</source>
        <translation>Una bola pesada: sigue rodando, por hoyos pequeños y a lo largo de valles estrechos.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>The first velocity is the gradient.</source>
        <translation>La primera velocidad es el gradiente.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>the share of the new gradient left out</source>
        <translation>la parte del nuevo gradiente que se deja fuera</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>The average gradient as it will be after the next step, and the correction for zero.</source>
        <translation>El gradiente medio tal como será tras el próximo paso, y la corrección por el cero.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>Step as Adam does.</source>
        <translation>Paso como Adam.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>How much momentum counts; it grows slowly from the first step on.</source>
        <translation>Cuánto cuenta el momento; crece despacio desde el primer paso.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>Adam that looks one step ahead, as Nesterov's momentum does.</source>
        <translation>Adam que mira un paso adelante, como el momento de Nesterov.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>how fast momentum gains weight</source>
        <translation>con qué rapidez gana peso el momento</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nesterov.py"/>
        <source>Step with the velocity that the next step would have.</source>
        <translation>Paso con la velocidad que tendría el próximo paso.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nesterov.py"/>
        <source>Momentum that looks ahead and brakes before it runs up the other side.</source>
        <translation>Momento que mira adelante y frena antes de subir por el otro lado.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nesterov.py"/>
        <source>The velocity, as with momentum.</source>
        <translation>La velocidad, como con momento.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>The curvature here; the fitted parabola has the same.</source>
        <translation>La curvatura aquí; la parábola ajustada tiene la misma.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>Jump to the vertex of the parabola, be it a minimum or a maximum.</source>
        <translation>Salto al vértice de la parábola, sea un mínimo o un máximo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>Newton's method</source>
        <translation>Método de Newton</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>Fit a parabola and jump to its vertex: very fast, but any flat point attracts it.</source>
        <translation>Ajustar una parábola y saltar a su vértice: muy rápido, pero cualquier punto llano lo atrae.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>Step about one rate far, whatever the steepness.</source>
        <translation>Paso de una tasa, más o menos, por empinado que sea.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>The average of squared gradients, the recent ones counting most.</source>
        <translation>El promedio de los gradientes al cuadrado, con más peso los recientes.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>The velocity: a share of the last one, and the gradient by its usual size on top.</source>
        <translation>La velocidad: una parte de la última, y encima el gradiente entre su tamaño usual.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>Divide by the usual size of the gradient: flat and steep parts are walked alike.</source>
        <translation>Dividir entre el tamaño usual del gradiente: lo llano y lo empinado se anda igual.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>The average gradient.</source>
        <translation>El gradiente medio.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>Only how much the gradients differ from their average counts.</source>
        <translation>Solo cuenta cuánto se apartan los gradientes de su promedio.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>how much of the past average is kept</source>
        <translation>cuánto se conserva del promedio pasado</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>the share of the last step that is kept</source>
        <translation>la parte del último paso que se conserva</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>subtracts the mean gradient, so that only its spread counts</source>
        <translation>resta el gradiente medio, para que solo cuente su dispersión</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Step that far downhill.</source>
        <translation>Paso de esa longitud cuesta abajo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The first step is one rate long.</source>
        <translation>El primer paso mide una tasa.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>After a turn the length stays.</source>
        <translation>Tras un giro la longitud se queda.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The sign stayed: a longer step.</source>
        <translation>El signo se mantuvo: un paso más largo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The sign turned: a shorter step.</source>
        <translation>El signo cambió: un paso más corto.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>But no shorter than this.</source>
        <translation>Pero no más corto que esto.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>But no longer than this.</source>
        <translation>Pero no más largo que esto.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Trust only the sign of the gradient: longer steps while it stays, shorter when it turns.</source>
        <translation>Fiarse solo del signo del gradiente: pasos más largos mientras se mantiene, más cortos cuando cambia.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The minimum was passed: stand still once.</source>
        <translation>Se pasó el mínimo: quedarse quieto una vez.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Flat: stand still.</source>
        <translation>Llano: quedarse quieto.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The gradient here; only its sign will count.</source>
        <translation>El gradiente aquí; solo contará su signo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Same sign as before: a longer step. Other sign: the minimum was passed, a shorter one, and stand still once.</source>
        <translation>Mismo signo que antes: un paso más largo. Otro signo: se pasó el mínimo, un paso más corto, y quedarse quieto una vez.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>shortens the step after a turn</source>
        <translation>acorta el paso tras un giro</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>lengthens the step otherwise</source>
        <translation>alarga el paso si no</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>the shortest step</source>
        <translation>el paso más corto</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>the longest step</source>
        <translation>el paso más largo</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>Ends at a flat point, {at}, </source>
        <translation>Acaba en un punto llano, {at}, </translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>f″ = {curvature} there, and </source>
        <translation>f″ = {curvature} allí, y </translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{count} steps</source>
        <translation>{count} pasos</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>minimum</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>falling</source>
        <translation>bajando</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>rising</source>
        <translation>subiendo</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>which is a {opposite}: f″ = {curvature} there</source>
        <translation>que es un {opposite}: f″ = {curvature} allí</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}{reason}. Start a little beside it.</source>
        <translation>{start}{reason}. Empezar un poco al lado.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}which is a saddle: a {wanted} in one direction, none in another.</source>
        <translation>{start}que es una silla: {wanted} en una dirección, en otra no.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}which is no {wanted} but {what}: {bend}{f} keeps {moving} beyond it.</source>
        <translation>{start}que no es un {wanted} sino {what}: {bend}{f} sigue {moving} más allá.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}where {f} is level: it does not change nearby.</source>
        <translation>{start}donde {f} es llana: no cambia alrededor.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}at the edge of where f has a derivative.</source>
        <translation>{start}en el borde de donde f tiene derivada.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>an inflection</source>
        <translation>un punto de inflexión</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>part of a plateau</source>
        <translation>parte de una meseta</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate has fallen {k} times, every {width} steps.</source>
        <translation>La tasa ha bajado {k} veces, cada {width} pasos.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate, multiplied by the same factor in every step.</source>
        <translation>La tasa, multiplicada por el mismo factor en cada paso.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate on its way down half a wave.</source>
        <translation>La tasa en su bajada por media onda.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The same rate for every step.</source>
        <translation>La misma tasa en cada paso.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Step decay</source>
        <translation>Por escalones</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate falls by a factor every so many steps.</source>
        <translation>La tasa baja por un factor cada tantos pasos.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Every step multiplies the rate by the same factor.</source>
        <translation>Cada paso multiplica la tasa por el mismo factor.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate falls along half a wave: slowly, quickly, and slowly to its end.</source>
        <translation>La tasa baja por media onda: despacio, deprisa y despacio al final.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>the schedule {name}</source>
        <translation>el plan {name}</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>after so many steps the rate falls</source>
        <translation>tras tantos pasos baja la tasa</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>what is left of the rate then</source>
        <translation>lo que queda entonces de la tasa</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>what is left of the rate after each step</source>
        <translation>lo que queda de la tasa tras cada paso</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>steps down to the lowest rate; 0: all</source>
        <translation>pasos hasta la tasa más baja; 0: todos</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>the lowest rate</source>
        <translation>la tasa más baja</translation>
    </message>
    <message>
        <location filename="plotter/descent/tuning.py"/>
        <source>Every method tried the same {coarse} rates from {low} to {high}, and {fine} more around the best of its own, for {steps} steps {where}. Best is the rate that first comes, and stays, within a thousandth of the lowest height that any of them reached; who never does gets the rate with the lowest end.</source>
        <translation>Cada método probó las mismas {coarse} tasas de {low} a {high}, y {fine} más alrededor de la mejor suya, durante {steps} pasos {where}. La mejor es la tasa que primero llega, y se queda, a una milésima de la menor altura que alguno alcanzó; quien nunca lo logra recibe la tasa con el final más bajo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/tuning.py"/>
        <source>from the same start</source>
        <translation>desde el mismo inicio</translation>
    </message>
    <message>
        <location filename="plotter/descent/tuning.py"/>
        <source>each from its own start</source>
        <translation>cada uno desde su inicio</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>Out of steps after {taken}, at {at}</source>
        <translation>Sin más pasos tras {taken}, en {at}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source> There may be no {wanted}.</source>
        <translation> Quizá no haya {wanted}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{count} more steps</source>
        <translation>{count} pasos más</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>about {more} to a gradient of {reach}</source>
        <translation>unos {more} hasta un gradiente de {reach}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, not converged: the gradient is {slope}.</source>
        <translation>{start}, sin converger: el gradiente es {slope}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>: the rate has fallen to {rate}, too small to go on, and the gradient is still {slope}. Let the rate fall more slowly.</source>
        <translation>: la tasa ha bajado a {rate}, demasiado pequeña para seguir, y el gradiente aún es {slope}. Dejar bajar la tasa más despacio.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>, where weight decay holds it: its pull towards 0 balances the gradient {slope}. Without weight decay it would go on.</source>
        <translation>, donde lo retiene el decaimiento de pesos: su tirón hacia 0 equilibra el gradiente {slope}. Sin él seguiría.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, swinging with ever shorter swings{rest}.</source>
        <translation>{start}, oscilando con vaivenes cada vez más cortos{rest}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>Out of steps after {taken}, swinging between {low} and {high} without getting closer. Try a smaller rate.</source>
        <translation>Sin más pasos tras {taken}, oscilando entre {low} y {high} sin acercarse. Probar una tasa menor.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source> Try more steps or a larger rate.</source>
        <translation> Probar más pasos o una tasa mayor.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>1 more step</source>
        <translation>1 paso más</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}: no step was asked for.</source>
        <translation>{start}: no se pidió ningún paso.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}: it has settled at a {wanted} and hardly moves any more.</source>
        <translation>{start}: se ha asentado en un {wanted} y apenas se mueve.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}: it hardly moves any more. {flat_words}</source>
        <translation>{start}: apenas se mueve. {flat_words}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>Out of steps after {taken}, jumping back and forth between {first} and {second}. Try a smaller rate.</source>
        <translation>Sin más pasos tras {taken}, saltando entre {first} y {second}. Probar una tasa menor.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, still {moving}: {rest}.</source>
        <translation>{start}, aún {moving}: {rest}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>slower and slower</source>
        <translation>cada vez más despacio</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>with no end in sight</source>
        <translation>sin final a la vista</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, still {moving}, {way}: the gradient is {slope}.{doubt}</source>
        <translation>{start}, aún {moving}, {way}: el gradiente es {slope}.{doubt}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>, wandering: the slope there is hidden by the noise of {noise}. A rate that falls along the run lets it settle.</source>
        <translation>, vagando: allí el ruido de {noise} esconde la pendiente. Una tasa que baje por el camino lo deja asentarse.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>: about {ceil} to settle</source>
        <translation>: unos {ceil} para asentarse</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/blocks.py"/>
        <source>Holds where</source>
        <translation>Vale para</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/row_layout.py"/>
        <source>This step does not agree with the numbers. Do not rely on it.</source>
        <translation>Este paso no concuerda con los números. No fiarse de él.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/titles.py"/>
        <source>As written</source>
        <translation>Tal como está escrita</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Not checked: no point was found where the function has a slope.</source>
        <translation>Sin comprobar: no se encontró punto donde la función tenga pendiente.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>at {0} points (largest difference {1}).</source>
        <translation>en {0} puntos (mayor diferencia {1}).</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>A step does not agree with the numbers. Do not rely on it.</source>
        <translation>Un paso no concuerda con los números. No fiarse de él.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>No proof within 2 s.</source>
        <translation>Sin demostración en 2 s.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>It could neither be proved nor refuted.</source>
        <translation>No se pudo demostrar ni refutar.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>a second derivation agrees</source>
        <translation>una segunda derivación coincide</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Check failed</source>
        <translation>Comprobación fallida</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/worksheet.py"/>
        <source>Difficulty {0}, sheet {1}</source>
        <translation>Dificultad {0}, hoja {1}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/worksheet.py"/>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/worksheet.py"/>
        <source>Key: {0}</source>
        <translation>Soluciones: {0}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>Data and model</source>
        <translation>Datos y modelo</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>Loss over {0} and {1}</source>
        <translation>Pérdida según {0} y {1}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>, the others as at this step</source>
        <translation>, los demás como en este paso</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>, where {0}</source>
        <translation>, donde {0}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>, the others as at the end</source>
        <translation>, los demás como al final</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>Loss at point {0}: values forward, derivatives back</source>
        <translation>Pérdida en el punto {0}: valores adelante, derivadas atrás</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>(one of {0} points is drawn)</source>
        <translation>(se dibuja uno de cada {0} puntos)</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>(from {0} of the points)</source>
        <translation>(de {0} de los puntos)</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fonts.py"/>
        <source>Inter could not be loaded from %s; the system's sans serves</source>
        <translation>No se pudo cargar Inter de %s; sirve la letra del sistema</translation>
    </message>
    <message>
        <location filename="plotter/drawing/graph_figure.py"/>
        <source>Type a function to see its computation graph.</source>
        <translation>Escribir una función para ver su grafo de cálculo.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/graph_figure.py"/>
        <source>This graph has more than {count} nodes. Try a shorter function.</source>
        <translation>Este grafo tiene más de {count} nodos. Probar una función más corta.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/graph_sheet.py"/>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <location filename="plotter/drawing/surface_figure.py"/>
        <source>The function has no value in this view.</source>
        <translation>La función no tiene valor en esta vista.</translation>
    </message>
    <message>
        <location filename="plotter/engine/algebra_process.py"/>
        <source>the expression cannot be given to sympy</source>
        <translation>la expresión no se puede dar a sympy</translation>
    </message>
    <message>
        <location filename="plotter/engine/algebra_process.py"/>
        <source>sympy ended unexpectedly</source>
        <translation>sympy terminó de forma inesperada</translation>
    </message>
    <message>
        <location filename="plotter/engine/algebra_process.py"/>
        <source>sympy cannot be started</source>
        <translation>sympy no se puede iniciar</translation>
    </message>
    <message>
        <location filename="plotter/engine/fit_desk.py"/>
        <source>The fit was stopped before its last step.</source>
        <translation>El ajuste se detuvo antes de su último paso.</translation>
    </message>
    <message>
        <location filename="plotter/engine/fitting.py"/>
        <source>There are no points yet.</source>
        <translation>Aún no hay puntos.</translation>
    </message>
    <message>
        <location filename="plotter/engine/stages.py"/>
        <source>This is a function of {letters}. At most two variables can be drawn.</source>
        <translation>Esta es una función de {letters}. Se dibujan dos variables como máximo.</translation>
    </message>
    <message>
        <location filename="plotter/engine/stages.py"/>
        <source>Leave some out in front: the other letters become parameters.</source>
        <translation>Quitar algunas delante: las otras letras pasan a ser parámetros.</translation>
    </message>
    <message>
        <location filename="plotter/engine/stages.py"/>
        <source>Use {head}</source>
        <translation>Usar {head}</translation>
    </message>
    <message>
        <location filename="plotter/export/__init__.py"/>
        <source>PNG image</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <location filename="plotter/export/__init__.py"/>
        <source>WebP image</source>
        <translation>Imagen WebP</translation>
    </message>
    <message>
        <location filename="plotter/export/__init__.py"/>
        <source>JPEG image</source>
        <translation>Imagen JPEG</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>GIF animation</source>
        <translation>Animación GIF</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>Animated PNG</source>
        <translation>PNG animado</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>WebP animation</source>
        <translation>Animación WebP</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>MP4 video</source>
        <translation>Vídeo MP4</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>There is not enough memory for the frames.</source>
        <translation>No hay memoria suficiente para los fotogramas.</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>MP4 needs PyAV; install it with: pip install av. GIF, APNG and WebP need nothing more.</source>
        <translation>MP4 necesita PyAV; instalarlo con: pip install av. GIF, APNG y WebP no necesitan nada más.</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>{count} frames are too many; choose a shorter time or fewer frames a second (at most {most_frames} frames).</source>
        <translation>{count} fotogramas son demasiados; elegir menos tiempo o menos fotogramas por segundo ({most_frames} como máximo).</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>{count} frames of this size are too many; choose a smaller picture, a shorter time or fewer frames a second.</source>
        <translation>{count} fotogramas de este tamaño son demasiados; elegir una imagen menor, menos tiempo o menos fotogramas por segundo.</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>There is no animation format {ending!r}.</source>
        <translation>No hay formato de animación {ending!r}.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>{name} carries no document of Tangent Plotter.</source>
        <translation>{name} no contiene ningún documento de Tangent Plotter.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>There is no file {path}.</source>
        <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>Could not open {name}: {strerror}.</source>
        <translation>No se pudo abrir {name}: {strerror}.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>The document in {name} is damaged.</source>
        <translation>El documento en {name} está dañado.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>{name} is too large to be read.</source>
        <translation>{name} es demasiado grande para leerlo.</translation>
    </message>
    <message>
        <location filename="plotter/export/page.py"/>
        <source>The scale must be a positive number, not {scale}.</source>
        <translation>La escala debe ser un número positivo, no {scale}.</translation>
    </message>
    <message>
        <location filename="plotter/export/page.py"/>
        <source>An image of {width} × {height} pixels cannot be made: each side must be from {smallest_side} to {largest_side} pixels, and the whole at most {largest_area} million.</source>
        <translation>Una imagen de {width} × {height} píxeles no es posible: cada lado debe tener de {smallest_side} a {largest_side} píxeles, y el total {largest_area} millones como máximo.</translation>
    </message>
    <message>
        <location filename="plotter/export/raster.py"/>
        <source>There is not enough memory for {width} × {height} pixels.</source>
        <translation>No hay memoria suficiente para {width} × {height} píxeles.</translation>
    </message>
    <message>
        <location filename="plotter/export/safe_file.py"/>
        <source>Could not write {path}: {rstrip}.{kept}</source>
        <translation>No se pudo escribir {path}: {rstrip}.{kept}</translation>
    </message>
    <message>
        <location filename="plotter/export/safe_file.py"/>
        <source> The old file is unchanged.</source>
        <translation> El archivo anterior no ha cambiado.</translation>
    </message>
    <message>
        <location filename="plotter/export/sheets.py"/>
        <source>Nothing could be printed: the printer does not answer.</source>
        <translation>No se pudo imprimir: la impresora no responde.</translation>
    </message>
    <message>
        <location filename="plotter/export/sheets.py"/>
        <source>Nothing could be printed: a page could not be added.</source>
        <translation>No se pudo imprimir: no se pudo añadir una página.</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>Could not write {path}: Qt cannot make a PDF here.</source>
        <translation>No se pudo escribir {path}: Qt no puede crear un PDF aquí.</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>Could not write {path}: a page could not be added.</source>
        <translation>No se pudo escribir {path}: no se pudo añadir una página.</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Tangent from left to right</source>
        <translation>Tangente de izquierda a derecha</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Secant to tangent</source>
        <translation>De la secante a la tangente</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Descent</source>
        <translation>Descenso</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Growing area</source>
        <translation>Área creciente</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Surface once around</source>
        <translation>Superficie, una vuelta</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Steps of the derivation</source>
        <translation>Pasos de la derivación</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Passes through the graph</source>
        <translation>Recorridos del grafo</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/approximation.py"/>
        <source>Error of the tangent</source>
        <translation>Error de la tangente</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>Basins: where every start ends</source>
        <translation>Cuencas: dónde acaba cada inicio</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>diverges</source>
        <translation>diverge</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>outside the domain</source>
        <translation>fuera del dominio</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/convexity.py"/>
        <source>Convex and concave</source>
        <translation>Convexa y cóncava</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/convexity.py"/>
        <source>convex</source>
        <translation>convexa</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/convexity.py"/>
        <source>concave</source>
        <translation>cóncava</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/derivative.py"/>
        <source>Derivative f′</source>
        <translation>Derivada f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/features.py"/>
        <source>Features</source>
        <translation>Puntos notables</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/function.py"/>
        <source>Function f</source>
        <translation>Función f</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/guides.py"/>
        <source>Guides to the axes</source>
        <translation>Guías a los ejes</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/height.py"/>
        <source>Slope as height of f′</source>
        <translation>Pendiente como altura de f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/normal.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/one_sided.py"/>
        <source>One-sided tangents</source>
        <translation>Tangentes laterales</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/osculating_circle.py"/>
        <source>Osculating circle</source>
        <translation>Circunferencia osculatriz</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/parabola.py"/>
        <source>Parabola at the current point</source>
        <translation>Parábola en el punto actual</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/parabola.py"/>
        <source>no maximum</source>
        <translation>sin máximo</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/parabola.py"/>
        <source>no minimum</source>
        <translation>sin mínimo</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/pinned.py"/>
        <source>Pinned tangents</source>
        <translation>Tangentes fijadas</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/contours.py"/>
        <source>Contours</source>
        <translation>Curvas de nivel</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>min</source>
        <translation>mín</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>max</source>
        <translation>máx</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>saddle</source>
        <translation>silla</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>Critical points</source>
        <translation>Puntos críticos</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/direction.py"/>
        <source>Directional derivative</source>
        <translation>Derivada direccional</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/gradient.py"/>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/level.py"/>
        <source>Contour through the point</source>
        <translation>Curva de nivel del punto</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/tangent_plane.py"/>
        <source>Tangent plane, on the surface</source>
        <translation>Plano tangente, en la superficie</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/practice.py"/>
        <source>Answer in practice</source>
        <translation>Respuesta del ejercicio</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/practice.py"/>
        <source>your answer</source>
        <translation>tu respuesta</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/race.py"/>
        <source>Race of runs</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/rising.py"/>
        <source>Rising and falling</source>
        <translation>Crecimiento y decrecimiento</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/secant.py"/>
        <source>Secant</source>
        <translation>Secante</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/second.py"/>
        <source>Second derivative</source>
        <translation>Segunda derivada</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/sketch.py"/>
        <source>Sketch of f′</source>
        <translation>Boceto de f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/sketch.py"/>
        <source>your</source>
        <comment>before the name of a function</comment>
        <translation>tu</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/sketch_remarks.py"/>
        <source>Mistakes of the sketch</source>
        <translation>Errores del boceto</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/slope_triangle.py"/>
        <source>Slope triangle</source>
        <translation>Triángulo de pendiente</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/step.py"/>
        <source>Rule of the chosen step</source>
        <translation>Regla del paso elegido</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/step_curves.py"/>
        <source>Parts of the chosen step</source>
        <translation>Partes del paso elegido</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/tangent.py"/>
        <source>Tangent</source>
        <translation>Tangente</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/taylor.py"/>
        <source>Taylor polynomial</source>
        <translation>Polinomio de Taylor</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/trace.py"/>
        <source>Trace of f′</source>
        <translation>Rastro de f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/plane_reading.py"/>
        <source>{name} has no gradient at {words}: it is not smooth there.</source>
        <translation>{name} no tiene gradiente en {words}: allí no es suave.</translation>
    </message>
    <message>
        <location filename="plotter/figure/plane_reading.py"/>
        <source>The gradient is zero: a critical point.</source>
        <translation>El gradiente es cero: un punto crítico.</translation>
    </message>
    <message>
        <location filename="plotter/figure/plane_reading.py"/>
        <source>{name} has no value at {words}.</source>
        <translation>{name} no tiene valor en {words}.</translation>
    </message>
    <message>
        <location filename="plotter/figure/quotient.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>its slope is {slope}</source>
        <translation>su pendiente es {slope}</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>No derivative at {place}: the curve turns back in a cusp, where it is vertical.</source>
        <translation>No hay derivada en {place}: la curva da la vuelta en una cúspide, donde es vertical.</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>On the {side} {touching}.</source>
        <translation>{side}, {touching}.</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>the tangent is vertical</source>
        <translation>la tangente es vertical</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>No value can be given at {place}.</source>
        <translation>No se puede dar ningún valor en {place}.</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <location filename="plotter/figure/runs.py"/>
        <source>, from {format_point}</source>
        <translation>, desde {format_point}</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>Degree {degree} at most: {reason}</source>
        <translation>Grado {degree} como máximo: {reason}</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>Finding the derivatives…</source>
        <translation>Buscando las derivadas…</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>Degree {degree} at most: at {place} there is no further derivative.</source>
        <translation>Grado {degree} como máximo: en {place} no hay otra derivada.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>the next derivative is too long to be written down.</source>
        <translation>la siguiente derivada es demasiado larga para escribirla.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>the next derivatives take too long.</source>
        <translation>las siguientes derivadas tardan demasiado.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>no rule differentiates it once more.</source>
        <translation>ninguna regla la deriva una vez más.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>the next derivatives are still being found.</source>
        <translation>aún se buscan las siguientes derivadas.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>{name} has no value at {place}, so there is nothing to expand.</source>
        <translation>{name} no tiene valor en {place}, así que no hay nada que desarrollar.</translation>
    </message>
    <message>
        <location filename="plotter/language/brackets.py"/>
        <source>This bar | has no partner: absolute values are written |x|.</source>
        <translation>Esta barra | no tiene pareja: el valor absoluto se escribe |x|.</translation>
    </message>
    <message>
        <location filename="plotter/language/brackets.py"/>
        <source>Write abs(x) where bars are hard to tell apart.</source>
        <translation>Escribir abs(x) donde las barras se confunden.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>The first argument must be a condition such as x &lt; 0.</source>
        <translation>El primer argumento debe ser una condición como x &lt; 0.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{spelled} needs an argument, as in {spelled}(x).</source>
        <translation>{spelled} necesita un argumento, como en {spelled}(x).</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>at least {fewest}</source>
        <translation>al menos {fewest}</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>1 argument</source>
        <translation>1 argumento</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{number} arguments</source>
        <translation>{number} argumentos</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{spelled} takes {wanted}; here it has {count}.</source>
        <translation>{spelled} toma {wanted}; aquí hay {count}.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Write piecewise(x &lt; 0, -x, x).</source>
        <translation>Escribir piecewise(x &lt; 0, -x, x).</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Write {spelled}(x).</source>
        <translation>Escribir {spelled}(x).</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{fewest} or {most}</source>
        <translation>{fewest} o {most}</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>A condition needs a value: piecewise(x &lt; 0, -x, x).</source>
        <translation>Una condición necesita un valor: piecewise(x &lt; 0, -x, x).</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Write {signature}.</source>
        <translation>Escribir {signature}.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{spelled} joins conditions such as x &gt; 0.</source>
        <translation>{spelled} une condiciones como x &gt; 0.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Use {spelled}(x)</source>
        <translation>Usar {spelled}(x)</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>± means two functions at once. Type one of them.</source>
        <translation>± significa dos funciones a la vez. Escribir una de ellas.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write + or −.</source>
        <translation>Escribir + o −.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>∓ means two functions at once. Type one of them.</source>
        <translation>∓ significa dos funciones a la vez. Escribir una de ellas.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>∞ is not a number that can be calculated with.</source>
        <translation>∞ no es un número con el que se pueda calcular.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Sums with ∑ are not understood. Write the terms out.</source>
        <translation>Las sumas con ∑ no se entienden. Escribir los términos.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write a + b + c.</source>
        <translation>Escribir a + b + c.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Products with ∏ are not understood. Write the factors out.</source>
        <translation>Los productos con ∏ no se entienden. Escribir los factores.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write a·b·c.</source>
        <translation>Escribir a·b·c.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Integrals are not understood here. Type the function itself.</source>
        <translation>Aquí no se entienden integrales. Escribir la función misma.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>This is a derivative. Type the function itself.</source>
        <translation>Esto es una derivada. Escribir la función misma.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Quotation marks have no meaning in a formula.</source>
        <translation>Las comillas no tienen sentido en una fórmula.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Leave them out.</source>
        <translation>Quitarlas.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>A question mark has no meaning here.</source>
        <translation>Un signo de interrogación no tiene sentido aquí.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>This point stands alone. Digits belong to it.</source>
        <translation>Este punto está solo. Le faltan cifras.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write 0.5 or 2.5.</source>
        <translation>Escribir 0.5 o 2.5.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>A LaTeX command belongs after the backslash.</source>
        <translation>Tras la barra invertida va un comando de LaTeX.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write for instance \sqrt{x}.</source>
        <translation>Escribir por ejemplo \sqrt{x}.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>The sign &amp; has no meaning here.</source>
        <translation>El signo &amp; no tiene sentido aquí.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write and.</source>
        <translation>Escribir and.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>The sign ~ has no meaning here.</source>
        <translation>El signo ~ no tiene sentido aquí.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Something is missing after the underscore.</source>
        <translation>Falta algo tras el guion bajo.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write x_1.</source>
        <translation>Escribir x_1.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>I do not know the sign {shown}.</source>
        <translation>No se conoce el signo {shown}.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>This {char} is a letter of another alphabet that only looks like {twin}.</source>
        <translation>Esta {char} es una letra de otro alfabeto que solo se parece a {twin}.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>An invisible sign that reverses the text stands here.</source>
        <translation>Aquí hay un signo invisible que invierte el texto.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>I do not know {group}. Use Latin or Greek letters.</source>
        <translation>No se conoce {group}. Usar letras latinas o griegas.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Did you mean {twin}?</source>
        <translation>¿Quiere decir {twin}?</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Remove it.</source>
        <translation>Quitarlo.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Use {twin}</source>
        <translation>Usar {twin}</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>An exponent is missing here.</source>
        <translation>Aquí falta un exponente.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Something is missing after {spelled}.</source>
        <translation>Falta algo tras {spelled}.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>I did not expect {spelling} here.</source>
        <translation>Aquí no se esperaba {spelling}.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Two numbers stand side by side.</source>
        <translation>Hay dos números seguidos.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>These brackets are empty.</source>
        <translation>Estos paréntesis están vacíos.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Nothing stands before {spelling}.</source>
        <translation>No hay nada antes de {spelling}.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>The arrow {spelling} has no meaning here.</source>
        <translation>La flecha {spelling} no tiene sentido aquí.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Only letters and log can have an index.</source>
        <translation>Solo las letras y log pueden llevar índice.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>A double factorial !! is not known.</source>
        <translation>No se conoce el doble factorial !!.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>A number has only one decimal point.</source>
        <translation>Un número tiene un solo signo decimal.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Write * between them for a product.</source>
        <translation>Para un producto escribir * entre ellos.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Type a function, for instance x^2.</source>
        <translation>Escribir una función, por ejemplo x^2.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>A function is written f(x) = x^2.</source>
        <translation>Una función se escribe f(x) = x^2.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>For the factorial of a factorial write (x!)!</source>
        <translation>Para el factorial de un factorial escribir (x!)!</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Insert *</source>
        <translation>Insertar *</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This parenthesis closes nothing that was opened.</source>
        <translation>Este paréntesis no cierra nada abierto.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This brace closes nothing that was opened.</source>
        <translation>Esta llave no cierra nada abierto.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bar closes nothing that was opened.</source>
        <translation>Esta barra no cierra nada abierto.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This parenthesis is still open.</source>
        <translation>Este paréntesis sigue abierto.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This brace is still open.</source>
        <translation>Esta llave sigue abierta.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bar is still open.</source>
        <translation>Esta barra sigue abierta.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>{opening} is closed by {closing} here.</source>
        <translation>{opening} se cierra aquí con {closing}.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Did you mean {shown}?</source>
        <translation>¿Quiere decir {shown}?</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Close it with {closing}.</source>
        <translation>Cerrarlo con {closing}.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This is a list. One function is drawn at a time.</source>
        <translation>Esto es una lista. Se dibuja una función a la vez.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bracket closes nothing that was opened.</source>
        <translation>Este corchete no cierra nada abierto.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Use {shown}</source>
        <translation>Usar {shown}</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bracket is still open.</source>
        <translation>Este corchete sigue abierto.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Insert {closing}</source>
        <translation>Insertar {closing}</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Type one function.</source>
        <translation>Escribir una sola función.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>Nothing stands before the = sign.</source>
        <translation>No hay nada antes del signo =.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>This is an equation for the derivative. Type the function itself.</source>
        <translation>Esta es una ecuación para la derivada. Escribir la función misma.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>Leave out the = sign.</source>
        <translation>Quitar el signo =.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>The derivative is shown beside it.</source>
        <translation>La derivada se muestra al lado.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>Remove =</source>
        <translation>Quitar =</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>An equation is not a function. Solve it for y, or draw each side by itself.</source>
        <translation>Una ecuación no es una función. Despejar y, o dibujar cada lado por separado.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>A function is written y = … or f(x) = …</source>
        <translation>Una función se escribe y = … o f(x) = …</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Limits are not understood here. Type the function itself.</source>
        <translation>Aquí no se entienden límites. Escribir la función misma.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>A prime means a derivative. Type the function itself.</source>
        <translation>Una prima significa una derivada. Escribir la función misma.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Binomial coefficients are not understood.</source>
        <translation>No se entienden coeficientes binomiales.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>A matrix is not a function. Type one function.</source>
        <translation>Una matriz no es una función. Escribir una función.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>{command} needs what belongs in its braces.</source>
        <translation>{command} necesita lo que va entre sus llaves.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>I do not know the LaTeX command {command}.</source>
        <translation>No se conoce el comando de LaTeX {command}.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Did you mean {use}?</source>
        <translation>¿Quiere decir {use}?</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Use {use}</source>
        <translation>Usar {use}</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Infinity is not a number that can be calculated with.</source>
        <translation>Infinito no es un número con el que se pueda calcular.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>I do not know {word}.</source>
        <translation>No se conoce {word}.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>This word is too long: at most {letters} letters in a row are read.</source>
        <translation>Esta palabra es demasiado larga: se leen {letters} letras seguidas como máximo.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>I do not know {name}.</source>
        <translation>No se conoce {name}.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>i is the imaginary unit. Only real numbers can be drawn.</source>
        <translation>i es la unidad imaginaria. Solo se dibujan números reales.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>I do not know a function called {letter}.</source>
        <translation>No se conoce ninguna función {letter}.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Is {digits} a power, an index or a factor of {letter}?</source>
        <translation>¿Es {digits} una potencia, un índice o un factor de {letter}?</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Use another letter for a parameter.</source>
        <translation>Usar otra letra para un parámetro.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>For a product write {letter}*( … ).</source>
        <translation>Para un producto escribir {letter}*( … ).</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Leave out the prime; the derivative is shown beside it.</source>
        <translation>Quitar la prima; la derivada se muestra al lado.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>The list of functions shows all that are known.</source>
        <translation>La lista de funciones muestra todas las conocidas.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Did you mean {meant}?</source>
        <translation>¿Quiere decir {meant}?</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Multiply by {letter}</source>
        <translation>Multiplicar por {letter}</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Use {meant}</source>
        <translation>Usar {meant}</translation>
    </message>
    <message>
        <location filename="plotter/language/offers.py"/>
        <source>Use {new}</source>
        <translation>Usar {new}</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Several</source>
        <translation>Varias</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>{how_many} letters could be the variable: {listed}.</source>
        <translation>{how_many} letras podrían ser la variable: {listed}.</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>I do not know True.</source>
        <translation>No se conoce True.</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>This asks for a derivative. Type the function itself.</source>
        <translation>Esto pide una derivada. Escribir la función misma.</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Write f({letters}) = in front.</source>
        <translation>Escribir f({letters}) = delante.</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Use {letters}</source>
        <translation>Usar {letters}</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>Each case needs one value and one condition.</source>
        <translation>Cada caso necesita un valor y una condición.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>A condition is not a number. A function with cases is written {x&lt;0: -x, x}.</source>
        <translation>Una condición no es un número. Una función con casos se escribe {x&lt;0: -x, x}.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>True is a condition, not a number.</source>
        <translation>True es una condición, no un número.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>Two cases run into each other here.</source>
        <translation>Aquí se juntan dos casos.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>This needs a condition such as x &lt; 0 and a value.</source>
        <translation>Esto necesita una condición como x &lt; 0 y un valor.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>Write {x&lt;0: -x, x}.</source>
        <translation>Escribir {x&lt;0: -x, x}.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This text is too long: a function has room for {characters:,} characters.</source>
        <translation>Este texto es demasiado largo: una función admite {characters:,} caracteres.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This number is too long: at most {digits} digits are read.</source>
        <translation>Este número es demasiado largo: se leen {digits} cifras como máximo.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This text has too many parts for one function.</source>
        <translation>Este texto tiene demasiadas partes para una función.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>A fraction cannot have the denominator 0.</source>
        <translation>Una fracción no puede tener denominador 0.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This number is out of range: powers of ten go up to {magnitude}.</source>
        <translation>Este número está fuera de alcance: las potencias de diez llegan hasta {magnitude}.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>{kind} joins conditions such as x &gt; 0, and this is none.</source>
        <translation>{kind} une condiciones como x &gt; 0, y esto no lo es.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This exponent is too large: {exponent:,} is the most.</source>
        <translation>Este exponente es demasiado grande: {exponent:,} como máximo.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This has too many parts for one function.</source>
        <translation>Esto tiene demasiadas partes para una función.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This is nested too deeply to be worked out.</source>
        <translation>El anidamiento es demasiado profundo para calcularlo.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This is nested too deeply: {nesting} levels are the most.</source>
        <translation>El anidamiento es demasiado profundo: {nesting} niveles como máximo.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>{sign} belongs behind f(x).</source>
        <translation>{sign} va detrás de f(x).</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>not</source>
        <comment>a condition</comment>
        <translation>no</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>and</source>
        <comment>conditions</comment>
        <translation>y</translation>
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
        <translation>o</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>otherwise</source>
        <comment>no condition holds</comment>
        <translation>si no</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is less than {right}</source>
        <translation>{left} es menor que {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is at most {right}</source>
        <translation>{left} es como mucho {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is greater than {right}</source>
        <translation>{left} es mayor que {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is at least {right}</source>
        <translation>{left} es al menos {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} equals {right}</source>
        <translation>{left} es igual a {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is not {right}</source>
        <translation>{left} es distinto de {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} squared</source>
        <translation>{base} al cuadrado</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} cubed</source>
        <translation>{base} al cubo</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the derivative of {function}</source>
        <translation>la derivada de {function}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>open paren {inside} close paren</source>
        <translation>abre paréntesis {inside} cierra paréntesis</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} to the {exponent}</source>
        <translation>{base} elevado a {exponent}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the fraction {above} over {below} end fraction</source>
        <translation>fracción {above} entre {below} fin de fracción</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{above} over {below}</source>
        <translation>{above} entre {below}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} to the {exponent} end power</source>
        <translation>{base} elevado a {exponent} fin de exponente</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the {name} of {inside}</source>
        <translation>{name} de {inside}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{letter} sub {index}</source>
        <translation>{letter} sub {index}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>minus {number}</source>
        <translation>menos {number}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the limit as {variable} goes to 0 of {function}</source>
        <translation>el límite cuando {variable} tiende a 0 de {function}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>plus {term}</source>
        <translation>más {term}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the root of degree {degree} of {inside} end root</source>
        <translation>raíz de índice {degree} de {inside} fin de raíz</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the {name} of {inside} end root</source>
        <translation>{name} de {inside} fin de raíz</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the {name} of {inside} end absolute value</source>
        <translation>{name} de {inside} fin de valor absoluto</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> comma </source>
        <translation> coma </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>not {condition}</source>
        <translation>no {condition}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{part} where {condition}</source>
        <translation>{part} si {condition}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>in pieces, {parts}, end pieces</source>
        <translation>por trozos, {parts}, fin de los trozos</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> plus </source>
        <translation> más </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> times </source>
        <translation> por </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>logarithm base {base}</source>
        <translation>logaritmo de base {base}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{part} otherwise</source>
        <translation>{part} si no</translation>
    </message>
    <message>
        <location filename="plotter/language/writing.py"/>
        <source>This result is too long to be written out.</source>
        <translation>Este resultado es demasiado largo para escribirlo.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}: {what}.</source>
        <translation>El documento está dañado en {place}: {what}.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>This is not a document of Tangent Plotter.</source>
        <translation>Esto no es un documento de Tangent Plotter.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: version is not a number.</source>
        <translation>El documento está dañado: version no es un número.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>This document was written by a newer Tangent Plotter (format {format}, this one reads up to {version}). Please update the program to open it.</source>
        <translation>Este documento lo escribió un Tangent Plotter más nuevo (formato {format}, este lee hasta {version}). Actualizar el programa para abrirlo.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: scenes must list 1 to {most_scenes} scenes.</source>
        <translation>El documento está dañado: scenes debe listar de 1 a {most_scenes} escenas.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: current names no scene.</source>
        <translation>El documento está dañado: current no nombra ninguna escena.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The file is too large for a document: more than {largest_file} MB.</source>
        <translation>El archivo es demasiado grande para un documento: más de {largest_file} MB.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>line {lineno}, column {colno}</source>
        <translation>línea {lineno}, columna {colno}</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}: a scene is missing.</source>
        <translation>El documento está dañado en {place}: falta una escena.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: it is not text in UTF-8.</source>
        <translation>El documento está dañado: no es texto en UTF-8.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}: {msg}.</source>
        <translation>El documento está dañado en {place}: {msg}.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: it is nested too deeply.</source>
        <translation>El documento está dañado: el anidamiento es demasiado profundo.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: {error}.</source>
        <translation>El documento está dañado: {error}.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}{inner}: {what}.</source>
        <translation>El documento está dañado en {place}{inner}: {what}.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>the text has more than {longest_text} characters</source>
        <translation>el texto tiene más de {longest_text} caracteres</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>the number is too large</source>
        <translation>el número es demasiado grande</translation>
    </message>
    <message>
        <location filename="plotter/numeric/constant.py"/>
        <source>A number is wanted here, without the letter {names}.</source>
        <translation>Aquí hace falta un número, sin la letra {names}.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/constant.py"/>
        <source>This has no value.</source>
        <translation>Esto no tiene valor.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>the slopes are {left} on the left and {right} on the right.</source>
        <translation>las pendientes son {left} a la izquierda y {right} a la derecha.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>the tangent is vertical.</source>
        <translation>la tangente es vertical.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>no limit of the slopes was found.</source>
        <translation>no se encontró ningún límite de las pendientes.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: {reason}</source>
        <translation>No hay derivada en {place}: {reason}</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f is not defined there.</source>
        <translation>No hay derivada en {place}: allí f no está definida.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f has a pole there.</source>
        <translation>No hay derivada en {place}: allí f tiene un polo.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>f is defined at this point only.</source>
        <translation>f solo está definida en este punto.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f jumps there.</source>
        <translation>No hay derivada en {place}: allí f salta.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f has a hole there.</source>
        <translation>No hay derivada en {place}: allí f tiene un hueco.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>f is not defined on the left of it.</source>
        <translation>f no está definida a su izquierda.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>f is not defined on the right of it.</source>
        <translation>f no está definida a su derecha.</translation>
    </message>
    <message>
        <location filename="plotter/opening.py"/>
        <source>Tangent Plotter could not be opened. Your documents are as they were. Try again; if it stays so, install it anew, or tell us the details.</source>
        <translation>No se pudo abrir Tangent Plotter. Tus documentos están como estaban. Inténtalo de nuevo; si sigue así, vuelve a instalarlo o cuéntanos los detalles.</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>the language it is written in</source>
        <translation>el lenguaje en que está escrito</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>window and drawing</source>
        <translation>ventana y dibujo</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>Qt for Python</source>
        <translation>Qt para Python</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>arithmetic</source>
        <translation>cálculo</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>algebra: shorter forms and proofs</source>
        <translation>álgebra: formas más cortas y demostraciones</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>contours</source>
        <translation>curvas de nivel</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>typesetting of formulas</source>
        <translation>composición de fórmulas</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>typeface of formulas</source>
        <translation>letra de las fórmulas</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>typeface of words</source>
        <translation>letra del texto</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>moving pictures</source>
        <translation>imágenes animadas</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>About Tangent Plotter</source>
        <translation>Acerca de Tangent Plotter</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>Copy the versions</source>
        <translation>Copiar las versiones</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>See what a derivative is.</source>
        <translation>Ver qué es una derivada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>Under the MIT license. It is made with:</source>
        <translation>Con la licencia MIT. Hecho con:</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Study</source>
        <translation>E&amp;studio</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>S&amp;cenes</source>
        <translation>Es&amp;cenas</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Save</source>
        <translation>G&amp;uardar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Export image…</source>
        <translation>&amp;Exportar imagen…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the picture as a file, at a size you choose</source>
        <translation>Guardar la imagen como archivo, del tamaño elegido</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Export a&amp;nimation…</source>
        <translation>Exportar ani&amp;mación…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Bring back what was undone</source>
        <translation>Recuperar lo deshecho</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Copy image</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Copy the picture to the clipboard</source>
        <translation>Copiar la imagen al portapapeles</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Go to the &amp;formula</source>
        <translation>Ir a la &amp;fórmula</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Side &amp;panel</source>
        <translation>&amp;Panel lateral</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the side panel</source>
        <translation>Mostrar u ocultar el panel lateral</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show what matters of the function</source>
        <translation>Mostrar lo que importa de la función</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Equal scales</source>
        <translation>&amp;Escalas iguales</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Keep a unit as long in x as in y</source>
        <translation>Mantener una unidad tan larga en x como en y</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Back to the &amp;origin</source>
        <translation>&amp;Volver al origen</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Put the origin in the middle</source>
        <translation>Poner el origen en el centro</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Zoom &amp;in</source>
        <translation>Acercar&amp;se</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Look closer</source>
        <translation>Mirar de más cerca</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Zoom o&amp;ut</source>
        <translation>Ale&amp;jarse</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Look from farther away</source>
        <translation>Mirar desde más lejos</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Surface in three dimensions</source>
        <translation>Superfi&amp;cie en tres dimensiones</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>See a function of two variables as a surface that turns</source>
        <translation>Ver una función de dos variables como superficie que gira</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Tu&amp;rn the surface</source>
        <translation>&amp;Girar la superficie</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Crosshair</source>
        <translation>Cruz &amp;de lectura</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show feat&amp;ures</source>
        <translation>Mostrar p&amp;untos notables</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Curve st&amp;yles…</source>
        <translation>Est&amp;ilos de curva…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Table of features…</source>
        <translation>Ta&amp;bla de puntos notables…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>All features in the view, to look at or copy</source>
        <translation>Todos los de la vista, para mirar o copiar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Values of parameters</source>
        <translation>Valo&amp;res de los parámetros</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Larger interface</source>
        <translation>Interfa&amp;z más grande</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Smaller interface</source>
        <translation>Interfaz más pe&amp;queña</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Reduce motion</source>
        <translation>Menos &amp;movimiento</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>F&amp;ull screen</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Derivative</source>
        <translation>D&amp;erivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Tangent</source>
        <translation>Ta&amp;ngente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>D&amp;escent</source>
        <translation>De&amp;scenso</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Graph</source>
        <translation>&amp;Grafo</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Data</source>
        <translation>Da&amp;tos</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let the timeline run</source>
        <translation>Dejar correr la línea de tiempo</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Step</source>
        <translation>Pas&amp;o</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>One step on</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Step &amp;back</source>
        <translation>&amp;Paso atrás</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Reset</source>
        <translation>Re&amp;iniciar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>To the start of the timeline</source>
        <translation>Al inicio de la línea de tiempo</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>To the &amp;end</source>
        <translation>Ir &amp;al final</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>To the end of the timeline</source>
        <translation>Al final de la línea de tiempo</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the tan&amp;gent</source>
        <translation>Mostrar &amp;la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the tangent</source>
        <translation>Mostrar u ocultar la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the se&amp;cant</source>
        <translation>Mostrar la se&amp;cante</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the secant</source>
        <translation>Mostrar u ocultar la secante</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the &amp;normal</source>
        <translation>&amp;Mostrar la normal</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>P&amp;in the tangent</source>
        <translation>&amp;Fijar la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Keep this tangent while the point moves on</source>
        <translation>Conservar esta tangente mientras el punto avanza</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Sweep &amp;x</source>
        <translation>Recorrer &amp;x</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let &amp;h go to 0</source>
        <translation>Llevar &amp;h a 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Zoom to the tangent</source>
        <translation>&amp;Zoom a la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Back from the tangent</source>
        <translation>Volver de la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>T&amp;aylor polynomial</source>
        <translation>Polinomio de Ta&amp;ylor</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Se&amp;cond derivative</source>
        <translation>Seg&amp;unda derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>S&amp;ketch f′</source>
        <translation>Bos&amp;quejar f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Hide f′ and draw it by hand</source>
        <translation>Ocultar f′ y dibujarla a mano</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>E&amp;rase of the sketch</source>
        <translation>&amp;Borrar del boceto</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Judge the sketch</source>
        <translation>&amp;Juzgar el boceto</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Re&amp;veal f′</source>
        <translation>Re&amp;velar f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Let the area grow</source>
        <translation>&amp;Dejar crecer el área</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Step and ed&amp;ge</source>
        <translation>Paso y arista (&amp;K)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Present</source>
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The whole screen for the lesson; Esc ends it</source>
        <translation>Toda la pantalla para la clase; Esc la termina</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Row of scenes</source>
        <translation>&amp;Fila de escenas</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the pictures of all scenes</source>
        <translation>Mostrar u ocultar las imágenes de todas las escenas</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Add a scene</source>
        <translation>&amp;Añadir una escena</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Keep this scene and go on in a copy of it</source>
        <translation>Conservar esta escena y seguir en una copia</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Name and note…</source>
        <translation>Nombre &amp;y nota…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Move &amp;earlier</source>
        <translation>Mover a&amp;ntes</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Move &amp;later</source>
        <translation>Mover d&amp;espués</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Pre&amp;vious</source>
        <translation>An&amp;terior</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Ne&amp;xt</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;What can I type?</source>
        <translation>¿&amp;Qué se puede escribir?</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Rules</source>
        <translation>&amp;Reglas</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Optimizers</source>
        <translation>&amp;Optimizadores</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Tour</source>
        <translation>&amp;Visita</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;About Tangent Plotter</source>
        <translation>&amp;Acerca de Tangent Plotter</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>A new document in a window of its own</source>
        <translation>Un documento nuevo en su propia ventana</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Open a document</source>
        <translation>Abrir un documento</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the document with all its scenes</source>
        <translation>Guardar el documento con todas sus escenas</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the document under another name</source>
        <translation>Guardar el documento con otro nombre</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the moving picture: GIF, APNG, WebP or MP4</source>
        <translation>Guardar la imagen en movimiento: GIF, APNG, WebP o MP4</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Print the picture, after a look at the page</source>
        <translation>Imprimir la imagen, tras ver la página</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Close all windows</source>
        <translation>Cerrar todas las ventanas</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Type another function</source>
        <translation>Escribir otra función</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Watch the surface go once around</source>
        <translation>Ver cómo la superficie da una vuelta completa</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Read off x, f and f′ wherever the pointer is</source>
        <translation>Leer x, f y f′ allí donde está el puntero</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Mark roots, extrema, inflection points and asymptotes</source>
        <translation>Marcar ceros, extremos, puntos de inflexión y asíntotas</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Give a curve another color, width or line</source>
        <translation>Dar a una curva otro color, grosor o trazo</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Write the values of the parameters in the formula</source>
        <translation>Escribir los valores de los parámetros en la fórmula</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Make text and buttons larger</source>
        <translation>Agrandar texto y botones</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Make text and buttons smaller</source>
        <translation>Reducir texto y botones</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Text and buttons at 100 %</source>
        <translation>Texto y botones al 100 %</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Nothing glides; what plays jumps from step to step</source>
        <translation>Nada se desliza; lo que se reproduce salta de paso en paso</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Use the whole screen</source>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Every step with its rule</source>
        <translation>Cada paso con su regla</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The line that touches the curve</source>
        <translation>La recta que toca la curva</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Walk down the function</source>
        <translation>Bajar por la función</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The computation graph: values forward, derivatives back</source>
        <translation>El grafo de cálculo: valores adelante, derivadas atrás</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Fit a model to points</source>
        <translation>Ajustar un modelo a puntos</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the normal</source>
        <translation>Mostrar u ocultar la normal</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let the tangent run along the curve</source>
        <translation>Hacer correr la tangente a lo largo de la curva</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Watch the secant become the tangent</source>
        <translation>Ver cómo la secante se vuelve tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Look closer until curve and tangent coincide</source>
        <translation>Mirar de más cerca hasta que curva y tangente coincidan</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Back to the view from before the zoom</source>
        <translation>Volver a la vista de antes del zoom</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the Taylor polynomial</source>
        <translation>Mostrar u ocultar el polinomio de Taylor</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide f″</source>
        <translation>Mostrar u ocultar f″</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Rub out parts of what you drew</source>
        <translation>Borrar partes de lo dibujado</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>See what is right about your f′ and what is not</source>
        <translation>Ver qué está bien en la f′ dibujada y qué no</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let f′ be traced over your sketch</source>
        <translation>Dejar que se trace f′ sobre el boceto</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Watch the area of the chosen product grow with x</source>
        <translation>Ver crecer con x el área del producto elegido</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>From the chosen step of the derivation to its edge in the graph, and back</source>
        <translation>Del paso elegido de la derivación a su arista en el grafo, y de vuelta</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>A copy of this scene with its name and note</source>
        <translation>Una copia de esta escena con su nombre y nota</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Name this scene; a note tells you what to say</source>
        <translation>Dar nombre a esta escena; una nota dice qué decir</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Take this scene away; undo brings it back</source>
        <translation>Quitar esta escena; deshacer la devuelve</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show this scene before the one before it</source>
        <translation>Mostrar esta escena antes de la anterior</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show this scene after the one after it</source>
        <translation>Mostrar esta escena después de la siguiente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the scene before this one</source>
        <translation>Mostrar la escena anterior a esta</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the scene after this one</source>
        <translation>Mostrar la escena siguiente a esta</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The functions and signs that are understood</source>
        <translation>Las funciones y signos que se entienden</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>All rules of differentiation with examples</source>
        <translation>Todas las reglas de derivación con ejemplos</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>What each way of descending does, and its settings</source>
        <translation>Qué hace cada método de descenso, y sus ajustes</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>All keys at a glance</source>
        <translation>Todas las teclas de un vistazo</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The window in six steps</source>
        <translation>La ventana en seis pasos</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Version and licenses</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The tangent, from left to right</source>
        <translation>La tangente, de izquierda a derecha</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>From secant to tangent</source>
        <translation>De la secante a la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The descent, step by step</source>
        <translation>El descenso, paso a paso</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The growing area of a product</source>
        <translation>El área creciente de un producto</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The surface, once around</source>
        <translation>La superficie, una vuelta</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The derivation, step by step</source>
        <translation>La derivación, paso a paso</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The fit, step by step</source>
        <translation>El ajuste, paso a paso</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The passes through the graph</source>
        <translation>Los recorridos del grafo</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Export animation</source>
        <translation>Exportar animación</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Print, black on white</source>
        <translation>Impresión, negro sobre blanco</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Begin anew at the end</source>
        <translation>Empezar de nuevo al final</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Width, px</source>
        <translation>Ancho, px</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Height, px</source>
        <translation>Alto, px</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Frames a second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Estimate the size</source>
        <translation>Estimar el tamaño</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>MP4 needs PyAV, which is not installed: pip install av. The other formats need nothing more.</source>
        <translation>MP4 necesita PyAV, que no está instalado: pip install av. Los otros formatos no necesitan nada más.</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>About {0} MB</source>
        <translation>Unos {0} MB</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>{0} frames</source>
        <translation>{0} fotogramas</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Frame {0} of {1}</source>
        <translation>Fotograma {0} de {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/commands.py"/>
        <source>lesson</source>
        <translation>lección</translation>
    </message>
    <message>
        <location filename="plotter/ui/commands.py"/>
        <source>example</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <location filename="plotter/ui/commands.py"/>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <location filename="plotter/ui/completion.py"/>
        <source>Functions that begin like this</source>
        <translation>Funciones que empiezan así</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Tangent Plotter made a mistake. Your work has been put aside and is safe; you can go on, or save it and start the program anew. Nothing has been sent anywhere.</source>
        <translation>Tangent Plotter cometió un error. El trabajo se ha puesto a salvo; se puede seguir, o guardar e iniciar de nuevo el programa. No se ha enviado nada a ninguna parte.</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Thin</source>
        <translation>Fina</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Usual width</source>
        <translation>Grosor usual</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Thick</source>
        <translation>Gruesa</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Very thick</source>
        <translation>Muy gruesa</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Second derivative f″</source>
        <translation>Segunda derivada f″</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Crimson</source>
        <translation>Carmesí</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Solid</source>
        <translation>Continua</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Dashed</source>
        <translation>Rayas</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Dotted</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Dashes and dots</source>
        <translation>Rayas y puntos</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>curve style</source>
        <translation>estilo de curva</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Curve styles</source>
        <translation>Estilos de curva</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>As in the theme</source>
        <translation>Como en el tema</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Width</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Line</source>
        <translation>Trazo</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/area.py"/>
        <source>Data and loss</source>
        <translation>Datos y pérdida</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/area.py"/>
        <source>The points with the fitted curve; beside them the loss and the way down.</source>
        <translation>Los puntos con la curva ajustada; al lado la pérdida y el camino de bajada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Progress of the fit</source>
        <translation>Progreso del ajuste</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Fit again</source>
        <translation>Ajustar de nuevo</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Fitting: {percent} %</source>
        <translation>Ajustando: {percent} %</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/edits.py"/>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/edits.py"/>
        <source>move a point</source>
        <translation>mover un punto</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/loss_or_graph.py"/>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/loss_or_graph.py"/>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/loss_or_graph.py"/>
        <source>What stands beside the data</source>
        <translation>Lo que está junto a los datos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Straight line</source>
        <translation>Recta</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Exponential growth</source>
        <translation>Crecimiento exponencial</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Logistic curve</source>
        <translation>Curva logística</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Small neural network</source>
        <translation>Pequeña red neuronal</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>A formula in x; its other letters are the parameters to be found</source>
        <translation>Una fórmula en x; sus otras letras son los parámetros buscados</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Models to begin with</source>
        <translation>Modelos para empezar</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>L1: what is added to the loss for each |w|</source>
        <translation>L1: lo que se suma a la pérdida por cada |w|</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>L2: what is added to the loss for each w²</source>
        <translation>L2: lo que se suma a la pérdida por cada w²</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>How the derivatives are found…</source>
        <translation>Cómo se hallan las derivadas…</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>regularization</source>
        <translation>regularización</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>The derivatives of the loss at one point</source>
        <translation>Las derivadas de la pérdida en un punto</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>mean of </source>
        <translation>media de </translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>y =</source>
        <translation>y =</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/playing.py"/>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Take an example</source>
        <translation>Tomar un ejemplo</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>No points yet. Type them, paste a table, open a file, or click the plot.</source>
        <translation>Aún no hay puntos. Escribirlos, pegar una tabla, abrir un archivo o hacer clic en la gráfica.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Open a table</source>
        <translation>Abrir una tabla</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Choose all points</source>
        <translation>Elegir todos los puntos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>A table from a file: CSV, or text</source>
        <translation>Una tabla de un archivo: CSV o texto</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>A table from the clipboard</source>
        <translation>Una tabla del portapapeles</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>The points of the chosen rows</source>
        <translation>Los puntos de las filas elegidas</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>All points</source>
        <translation>Todos los puntos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>There is no table on the clipboard.</source>
        <translation>No hay ninguna tabla en el portapapeles.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>x and y must be two different columns.</source>
        <translation>x e y deben ser dos columnas distintas.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>{0} points</source>
        <translation>{0} puntos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>The file is not text in UTF-8.</source>
        <translation>El archivo no es texto en UTF-8.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>Column of x</source>
        <translation>Columna de x</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>Column of y</source>
        <translation>Columna de y</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>x is</source>
        <translation>x es</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>y is</source>
        <translation>y es</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>{0} rows</source>
        <translation>{0} filas</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>{0} rows with an empty cell are left out</source>
        <translation>se omiten {0} filas con una celda vacía</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>the first {0} are taken</source>
        <translation>se toman las primeras {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Points in a batch, 0 for all</source>
        <translation>Puntos por lote, 0 para todos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Seed of the batches</source>
        <translation>Semilla de los lotes</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>The other parameters</source>
        <translation>Los demás parámetros</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>others held at the end</source>
        <translation>otros fijos en el final</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>others as at this step</source>
        <translation>otros como en este paso</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Show the computation graph of the loss</source>
        <translation>Mostrar el grafo de cálculo de la pérdida</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Number of the point whose graph is shown</source>
        <translation>Número del punto cuyo grafo se muestra</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Loss against step</source>
        <translation>Pérdida según el paso</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>starts at</source>
        <translation>empieza en</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>∂L/∂w</source>
        <translation>∂L/∂w</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Loss over</source>
        <translation>Pérdida según</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>parameters of the contours</source>
        <translation>parámetros de las curvas de nivel</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>of point</source>
        <translation>del punto</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Parameter {0} of the contours</source>
        <translation>Parámetro {0} de las curvas de nivel</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Where {0} starts</source>
        <translation>Dónde empieza {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Any rule</source>
        <translation>Cualquier regla</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>One rule</source>
        <translation>Una regla</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Two rules</source>
        <translation>Dos reglas</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Several rules</source>
        <translation>Varias reglas</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>exercise</source>
        <translation>ejercicio</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Rule to practise</source>
        <translation>Regla que practicar</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>How hard</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Next exercise</source>
        <translation>Siguiente ejercicio</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Another function to differentiate; undo brings this back</source>
        <translation>Otra función que derivar; deshacer devuelve esta</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Worksheet…</source>
        <translation>Hoja de ejercicios…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>A sheet of such exercises to print or save, with key</source>
        <translation>Una hoja de estos ejercicios para imprimir o guardar, con soluciones</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>kind of exercise</source>
        <translation>tipo de ejercicio</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Exercise {0}</source>
        <translation>Ejercicio {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Which rule fits? Why?</source>
        <translation>¿Qué regla encaja? ¿Por qué?</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Space or Page Down shows the step.</source>
        <translation>Espacio o AvPág muestra el paso.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Find the derivative</source>
        <translation>Hallar la derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Space or Page Down goes on, Page Up goes back.</source>
        <translation>Espacio o AvPág sigue, RePág vuelve.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>understood rule</source>
        <translation>regla entendida</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>Rules only</source>
        <translation>Solo reglas</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>With substitution</source>
        <translation>Con sustitución</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>With the algebra</source>
        <translation>Con el álgebra</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>As written only</source>
        <translation>Solo tal como está escrita</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>An understood rule is applied without being told</source>
        <translation>Una regla entendida se aplica sin decirla</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>Tell every rule again</source>
        <translation>Volver a decir cada regla</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>level of detail</source>
        <translation>nivel de detalle</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>Other forms are not known yet</source>
        <translation>Aún no se conocen otras formas</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>No other route is known for this function</source>
        <translation>No se conoce otro camino para esta función</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>shortest</source>
        <translation>la más corta</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>form of the answer</source>
        <translation>forma de la respuesta</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>second route</source>
        <translation>segundo camino</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>order of the derivative</source>
        <translation>orden de la derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>How much is told</source>
        <translation>Cuánto se cuenta</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Routes, forms, and ways to take it along</source>
        <translation>Caminos, formas y maneras de llevárselo</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Second route</source>
        <translation>Segundo camino</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Form of the answer</source>
        <translation>Forma de la respuesta</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Understood rules</source>
        <translation>Reglas entendidas</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Ask before each revealed step</source>
        <translation>Preguntar antes de cada paso revelado</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Reveal step by step</source>
        <translation>Revelar paso a paso</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Copy derivation as</source>
        <translation>Copiar la derivación como</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Copy selected step as</source>
        <translation>Copiar el paso elegido como</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Save derivation…</source>
        <translation>Guardar la derivación…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Print derivation…</source>
        <translation>Imprimir la derivación…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Steps</source>
        <comment>of a derivation</comment>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/paper/preview.py"/>
        <source>Preview, {0} pages</source>
        <translation>Vista previa, {0} páginas</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Your derivative</source>
        <translation>Tu derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>It went wrong in this part:</source>
        <translation>El error está en esta parte:</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>While you practise, f′ is hidden in the plot and in the formula bar.</source>
        <translation>Durante la práctica, f′ está oculta en la gráfica y en la barra de fórmula.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>typing the derivative</source>
        <translation>escritura de la derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>show the answer</source>
        <translation>mostrar la respuesta</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Right. Proved equal to the derivative.</source>
        <translation>Correcto. Demostrado igual a la derivada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Not yet.</source>
        <translation>Todavía no.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Right at {0} points (largest difference {1}).</source>
        <translation>Correcto en {0} puntos (mayor diferencia {1}).</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>{0}, checked at {1} points</source>
        <translation>{0}, comprobado en {1} puntos</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Copy the derivative</source>
        <translation>Copiar la derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Simplify</source>
        <translation>Simplificar</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>the same, shorter</source>
        <translation>lo mismo, más corto</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>{0}, proved</source>
        <translation>{0}, demostrado</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>The steps are proved, this form at {0} points (largest difference {1}).</source>
        <translation>Los pasos están demostrados, esta forma en {0} puntos (mayor diferencia {1}).</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Both routes meet</source>
        <translation>Los dos caminos se encuentran</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Both end at the same expression.</source>
        <translation>Ambos acaban en la misma expresión.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Proved equal</source>
        <translation>Igualdad demostrada</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Equal at {0} points; no proof was found in time.</source>
        <translation>Iguales en {0} puntos; no se halló demostración a tiempo.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/reveal.py"/>
        <source>Step {0} of {1}</source>
        <comment>of a derivation</comment>
        <translation>Paso {0} de {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/reveal.py"/>
        <source>Question {0} of {1}</source>
        <translation>Pregunta {0} de {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>fold</source>
        <translation>plegar</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Show its edge in the graph</source>
        <translation>Mostrar su arista en el grafo</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Save step…</source>
        <translation>Guardar el paso…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Copy step as</source>
        <translation>Copiar el paso como</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>I understand: {0}</source>
        <translation>Entendido: {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_row.py"/>
        <source>Scroll the formula</source>
        <translation>Desplazar la fórmula</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_page.py"/>
        <source>Shown: the last function that could be read, {0}.</source>
        <translation>Se muestra la última función legible, {0}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_page.py"/>
        <source>Tell this rule again</source>
        <translation>Volver a decir esta regla</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_page.py"/>
        <source>Understood:</source>
        <translation>Entendidas:</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_view.py"/>
        <source>{name} is {expression}.</source>
        <translation>{name} es {expression}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_view.py"/>
        <source>{capital} equals {after}.</source>
        <translation>{capital} es igual a {after}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_view.py"/>
        <source>Show {0} more steps</source>
        <translation>Mostrar {0} pasos más</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>Save the derivation</source>
        <translation>Guardar la derivación</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>Save the step</source>
        <translation>Guardar el paso</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>derivation</source>
        <translation>derivación</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Save the worksheet</source>
        <translation>Guardar la hoja de ejercicios</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Worksheet</source>
        <translation>Hoja de ejercicios</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>The same number makes the same sheet again</source>
        <translation>El mismo número hace otra vez la misma hoja</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Room for working</source>
        <translation>Espacio para trabajar</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Key on a page of its own</source>
        <translation>Soluciones en página aparte</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Another sheet</source>
        <translation>Otra hoja</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Sheet number</source>
        <translation>Número de hoja</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>worksheet</source>
        <translation>hoja</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Pages: {0}</source>
        <translation>Páginas: {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/basin_hover.py"/>
        <source>From {0} it {1}. A click starts here.</source>
        <translation>Desde {0}: {1}. Un clic empieza aquí.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/charts.py"/>
        <source>Height {0}</source>
        <translation>Altura {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/charts.py"/>
        <source>Size of the gradient |{0}|</source>
        <translation>Tamaño del gradiente |{0}|</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/charts.py"/>
        <source>Position {0}</source>
        <translation>Posición {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/ending.py"/>
        <source>repair of the descent</source>
        <translation>arreglo del descenso</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/ending.py"/>
        <source>Set {0}</source>
        <translation>Poner {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/ending.py"/>
        <source>Take {0} steps</source>
        <translation>Dar {0} pasos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/follower.py"/>
        <source>Zoomed out {0} times to follow the run, which diverges. F goes back.</source>
        <translation>Vista ampliada {0} veces para seguir el descenso, que diverge. F vuelve.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/follower.py"/>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/follower.py"/>
        <source>The run is farther out than the plot can show. F goes back.</source>
        <translation>El descenso está más lejos de lo que la gráfica puede mostrar. F vuelve.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Close the lesson</source>
        <translation>Cerrar la lección</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Next lesson</source>
        <translation>Siguiente lección</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>{0}; from {1} to {2}</source>
        <translation>{0}; de {1} a {2}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>{0} goes from {1} to {2}.</source>
        <translation>{0} va de {1} a {2}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Options of the method</source>
        <translation>Opciones del método</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>This method has none.</source>
        <translation>Este método no tiene.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Schedule of the rate</source>
        <translation>Plan de la tasa</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Stopping</source>
        <translation>Parada</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Most steps, from 1 to 100 000</source>
        <translation>Pasos como máximo, de 1 a 100 000</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Ends with a gradient up to this; 0: never</source>
        <translation>Acaba con un gradiente de hasta esto; 0: nunca</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Ends with steps up to this; 0: never</source>
        <translation>Acaba con pasos de hasta esto; 0: nunca</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Standard deviation of the noise in each gradient</source>
        <translation>Desviación típica del ruido en cada gradiente</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Seed: the same number gives the same noise</source>
        <translation>Semilla: el mismo número da el mismo ruido</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>options of the descent</source>
        <translation>opciones del descenso</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Steps at most</source>
        <translation>Pasos máximos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Gradient at most</source>
        <translation>Gradiente máximo</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Update at most</source>
        <translation>Cambio máximo</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>number of steps</source>
        <translation>número de pasos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Noise in the gradient</source>
        <translation>Ruido en el gradiente</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/panel.py"/>
        <source>Charts</source>
        <translation>Diagramas</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Method of the chosen run</source>
        <translation>Método del descenso elegido</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Learning rate of the chosen run</source>
        <translation>Tasa de aprendizaje del descenso elegido</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Start of the chosen run</source>
        <translation>Inicio del descenso elegido</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Repeat the chosen run (Ctrl+D)</source>
        <translation>Repetir el descenso elegido (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Take the chosen run out (Del)</source>
        <translation>Quitar el descenso elegido (Del)</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Add a run to compare</source>
        <translation>Añadir un descenso</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Another method from the same start, or the same one again</source>
        <translation>Otro método desde el mismo inicio, o el mismo otra vez</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Minimize or maximize</source>
        <translation>Minimizar o maximizar</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>runs of the race</source>
        <translation>descensos de la carrera</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Minimize</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Maximize</source>
        <translation>Maximizar</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>put a run first</source>
        <translation>poner un descenso primero</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>A learning rate is larger than 0.</source>
        <translation>Una tasa de aprendizaje es mayor que 0.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>goal of the descent</source>
        <translation>meta del descenso</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>run to compare</source>
        <translation>descenso para comparar</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>repeat a run</source>
        <translation>repetir un descenso</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>take a run out</source>
        <translation>quitar un descenso</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>corner</source>
        <translation>pico</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>flat point</source>
        <translation>punto llano</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>crawls</source>
        <translation>se arrastra</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>swings</source>
        <translation>oscila</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>too large</source>
        <translation>muy grande</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>leaves f</source>
        <translation>deja f</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>jumps a gap</source>
        <translation>salta</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>no step</source>
        <translation>sin paso</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>tiny steps</source>
        <translation>minúsculo</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>still rises</source>
        <translation>aún sube</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>still falls</source>
        <translation>aún baja</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Runs of the race</source>
        <translation>Descensos de la carrera</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>How the run is drawn</source>
        <translation>Cómo se dibuja el descenso</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Ends</source>
        <translation>Final</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>How the run ends</source>
        <translation>Cómo acaba el descenso</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Steps taken</source>
        <translation>Pasos dados</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Last height</source>
        <translation>Última altura</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Run {0}</source>
        <translation>Descenso {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>settles</source>
        <translation>se asienta</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>Start of the descent</source>
        <translation>Inicio del descenso</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>Start at a random place in view</source>
        <translation>Empezar en un lugar al azar de la vista</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>random start</source>
        <translation>inicio al azar</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>From this start, rates from {0} to {1} get down to {3}, the lowest end of all; {2} is the quickest.</source>
        <translation>Desde este inicio, las tasas de {0} a {1} bajan hasta {3}, el final más bajo de todos; {2} es la más rápida.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>Map of rates and steps</source>
        <translation>Mapa de tasas y pasos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>Left to right: the rate. Top to bottom: the step. Dark: f is low</source>
        <translation>De izquierda a derecha: la tasa. De arriba abajo: el paso. Oscuro: f es baja</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>Map of rates</source>
        <translation>Mapa de tasas</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>From this start, rates from {0} to {1} get up to {3}, the highest end of all; {2} is the quickest.</source>
        <translation>Desde este inicio, las tasas de {0} a {1} suben hasta {3}, el final más alto de todos; {2} es la más rápida.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>No rate arrives within these steps.</source>
        <translation>Ninguna tasa llega con estos pasos.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}: one step leads about to the vertex of the parabola.</source>
        <translation>Aquí {0}: un paso lleva más o menos al vértice de la parábola.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>For this method f″ does not tell how a rate will do.</source>
        <translation>En este método f″ no dice cómo irá una tasa.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here f is not curved upwards: no rate can be foretold.</source>
        <translation>Aquí f no se curva hacia arriba: no se puede predecir ninguna tasa.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}: less than a twentieth of the way in each step.</source>
        <translation>Aquí {0}: menos de un veinteavo del camino en cada paso.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, below {1}: it settles without swinging.</source>
        <translation>Aquí {0}, por debajo de {1}: se asienta sin oscilar.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, above {1}: it steps across the lowest point and swings in.</source>
        <translation>Aquí {0}, por encima de {1}: pasa sobre el punto más bajo y oscila hasta él.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Diverging: {0} here, above {1}. Try a rate below {2}.</source>
        <translation>Diverge: {0} aquí, por encima de {1}. Probar una tasa menor que {2}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here f has no second derivative that could tell.</source>
        <translation>Aquí f no tiene segunda derivada que lo diga.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here f is not curved downwards: no rate can be foretold.</source>
        <translation>Aquí f no se curva hacia abajo: no se puede predecir ninguna tasa.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, above {1}: it steps across the highest point and swings in.</source>
        <translation>Aquí {0}, por encima de {1}: pasa sobre el punto más alto y oscila hasta él.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, above {1}: on the parabola that fits here it would diverge. Try a rate below {2}.</source>
        <translation>Aquí {0}, por encima de {1}: en la parábola que encaja aquí divergiría. Probar una tasa menor que {2}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>leaves the domain</source>
        <translation>deja el dominio</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>undecided after these steps</source>
        <translation>sin decidir tras estos pasos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>ends in the maximum {0}</source>
        <translation>acaba en el máximo {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>ends in the minimum {0}</source>
        <translation>acaba en el mínimo {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Parabola</source>
        <translation>Parábola</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Parabola that fits at the current point</source>
        <translation>Parábola que encaja en el punto actual</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Basins</source>
        <translation>Cuencas</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Where the run from every start ends</source>
        <translation>Dónde acaba el descenso desde cada inicio</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Race</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Paths of the other runs</source>
        <translation>Caminos de los otros descensos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/step.py"/>
        <source>This step: {0} of {1}</source>
        <translation>Este paso: {0} de {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/step.py"/>
        <source>The last point: no further step is taken.</source>
        <translation>El último punto: no se da ningún paso más.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/step.py"/>
        <source>Copy this step as LaTeX</source>
        <translation>Copiar este paso como LaTeX</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Copy all steps</source>
        <translation>Copiar todos los pasos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Save all steps as CSV</source>
        <translation>Guardar todos los pasos como CSV</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Save all steps</source>
        <translation>Guardar todos los pasos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Could not save {0}: {1}.</source>
        <translation>No se pudo guardar {0}: {1}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>Same tuned rate</source>
        <translation>Tasa ajustada por igual</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>Find each run its best rate, for all in the same way</source>
        <translation>Hallar para cada descenso su mejor tasa, de la misma manera para todos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>Finding the rates… Cancel</source>
        <translation>Buscando las tasas… Cancelar</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>No rates can be found for this function.</source>
        <translation>No se pueden hallar tasas para esta función.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>tuned rates</source>
        <translation>tasas ajustadas</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>You type</source>
        <translation>Se escribe</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>It means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>What can I type?</source>
        <translation>¿Qué se puede escribir?</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Settings: range (usual value)</source>
        <translation>Ajustes: intervalo (valor usual)</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Optimizers</source>
        <translation>Optimizadores</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>multiplication without a sign</source>
        <translation>multiplicación sin signo</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>power</source>
        <translation>potencia</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>division</source>
        <translation>división</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>a name in front, if you like</source>
        <translation>un nombre delante, si se quiere</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Move the tangent or the start</source>
        <translation>Mover la tangente o el inicio</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Shift+← Shift+→</source>
        <translation>Mayús+← Mayús+→</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>The same in small steps</source>
        <translation>Lo mismo en pasos pequeños</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>PageUp PageDown</source>
        <translation>RePág AvPág</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>The same in large steps</source>
        <translation>Lo mismo en pasos grandes</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>On the surface: turn it, with Ctrl move the point</source>
        <translation>En la superficie: girarla, con Ctrl mover el punto</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>→ PageDown, ← PageUp</source>
        <translation>→ AvPág, ← RePág</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>While presenting: the next step or scene, and back</source>
        <translation>Al presentar: el paso o la escena siguiente, y atrás</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>While presenting: black screen, pointer ring, end</source>
        <translation>Al presentar: pantalla negra, anillo del puntero, fin</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Export image</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Formulas of the curves</source>
        <translation>Fórmulas de las curvas</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Steps of the derivation beside the plot</source>
        <translation>Pasos de la derivación junto a la gráfica</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Transparent background</source>
        <translation>Fondo transparente</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Can be opened again from the picture</source>
        <translation>Se puede abrir de nuevo desde la imagen</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Dots an inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Lines and outlines, sharp at every size.</source>
        <translation>Líneas y contornos, nítidos a cualquier tamaño.</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>inches</source>
        <translation>pulgadas</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>All {0} scenes: pages of a PDF, or a file each</source>
        <translation>Las {0} escenas: páginas de un PDF, o un archivo cada una</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>That is too many; choose a smaller size or fewer dots.</source>
        <translation>Es demasiado; elegir un tamaño menor o menos puntos.</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>The picture has {0} × {1} pixels.</source>
        <translation>La imagen tiene {0} × {1} píxeles.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Looking for features…</source>
        <translation>Buscando puntos notables…</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Nothing special in this view. Zoom out, or move the view.</source>
        <translation>Nada especial en esta vista. Alejarse o mover la vista.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Exactly</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Features of the function in the view</source>
        <translation>Puntos notables de la función en la vista</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Copy as &amp;CSV</source>
        <translation>Copiar como &amp;CSV</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>There is more in this view than is listed. Zoom in.</source>
        <translation>En esta vista hay más de lo que se lista. Ampliar.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>root</source>
        <translation>cero</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>inflection point</source>
        <translation>punto de inflexión</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>hole</source>
        <translation>hueco</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>jump</source>
        <translation>salto</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>pole</source>
        <translation>polo</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>asymptote</source>
        <translation>asíntota</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>f meets f′</source>
        <translation>f corta a f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Even: the graph is its own mirror image.</source>
        <translation>Par: la gráfica es su propia imagen en el espejo.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Odd: the graph is symmetric about the origin.</source>
        <translation>Impar: la gráfica es simétrica respecto del origen.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Period {0}.</source>
        <translation>Periodo {0}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Pictures with a document</source>
        <translation>Imágenes con documento</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Save changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Tangent Plotter documents</source>
        <translation>Documentos de Tangent Plotter</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Open another</source>
        <translation>Abrir otro</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>The changes in “{0}” are not saved.</source>
        <translation>Los cambios de «{0}» no están guardados.</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Save elsewhere</source>
        <translation>Guardar en otro sitio</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/reading.py"/>
        <source>{name} is not a file that can be opened.</source>
        <translation>{name} no es un archivo que se pueda abrir.</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/reading.py"/>
        <source>{name} is too large for a document.</source>
        <translation>{name} es demasiado grande para un documento.</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>The program ended before “{0}” was saved ({1}).</source>
        <translation>El programa terminó antes de guardar «{0}» ({1}).</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>The program ended before {0} documents were saved ({1}).</source>
        <translation>El programa terminó antes de guardar {0} documentos ({1}).</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula.py"/>
        <source>Too long to be typeset here: {0} characters</source>
        <translation>Demasiado larga para componerla aquí: {0} caracteres</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>The formula beside shows how it was read</source>
        <translation>La fórmula de al lado muestra cómo se leyó</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>the function</source>
        <translation>la función</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>the derivative</source>
        <translation>la derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>the second derivative</source>
        <translation>la segunda derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>Take both letters as variables: contours in the place of a curve</source>
        <translation>Tomar las dos letras como variables: curvas de nivel en lugar de una curva</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>typing</source>
        <translation>escritura</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>other reading</source>
        <translation>otra lectura</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Signs to choose from</source>
        <translation>Signos para elegir</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Functions typed before</source>
        <translation>Funciones escritas antes</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Type a function, for example x^2 e^x</source>
        <translation>Escribir una función, por ejemplo x^2 e^x</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Nothing typed before</source>
        <translation>Aún no se ha escrito nada</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/area.py"/>
        <source>Computation graph</source>
        <translation>Grafo de cálculo</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/area.py"/>
        <source>Arrow keys go from node to node once one is chosen; Enter chooses the result.</source>
        <translation>Las flechas van de nodo en nodo una vez elegido uno; Intro elige el resultado.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/area.py"/>
        <source>Drag to the left or right to change {letter}</source>
        <translation>Arrastrar a izquierda o derecha para cambiar {letter}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>A larger h leaves the tangent: the error of the central quotient grows with h², that of the one-sided one with h. A smaller h loses digits to rounding. The pass back needs no h.</source>
        <translation>Una h mayor se aparta de la tangente: el error del cociente central crece con h², el del lateral con h. Una h menor pierde cifras por redondeo. El recorrido hacia atrás no necesita h.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Check by finite differences</source>
        <translation>Comprobar con diferencias finitas</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>The function is not defined on both sides, so nothing can be compared.</source>
        <translation>La función no está definida a ambos lados, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>At h = {h} the quotient is exactly {derivative}.</source>
        <translation>Con h = {h} el cociente es exactamente {derivative}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Nearest at h = {h}: the quotient differs from {derivative} by {error}.</source>
        <translation>Lo más cerca con h = {h}: el cociente difiere de {derivative} en {error}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Changed by h:</source>
        <translation>Cambiado en h:</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Hidden while you practise the derivative.</source>
        <translation>Oculto mientras se practica la derivada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>There is no derivative to check here.</source>
        <translation>Aquí no hay derivada que comprobar.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/choosing.py"/>
        <source>change {letter}</source>
        <translation>cambiar {letter}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>What it costs</source>
        <translation>Lo que cuesta</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Operations forward: {forward}. Operations back: {back}; {sums} of them add where paths join.</source>
        <translation>Operaciones adelante: {forward}. Operaciones atrás: {back}; {sums} de ellas suman donde se juntan caminos.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>They give all {letters} derivatives at once.</source>
        <translation>Dan las {letters} derivadas de una vez.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Forward mode would take {mode} operations: with one letter both ways cost about the same.</source>
        <translation>El modo directo llevaría {mode} operaciones: con una letra ambas maneras cuestan casi lo mismo.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Forward mode goes through the graph once for each of the {letters} letters: {mode} operations instead of {back}.</source>
        <translation>El modo directo recorre el grafo una vez por cada una de las {letters} letras: {mode} operaciones en vez de {back}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Operations forward: {forward}. Operations back: {back}.</source>
        <translation>Operaciones adelante: {forward}. Operaciones atrás: {back}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Operations forward: {forward}. Operations back: {back}; one of them adds where two paths join.</source>
        <translation>Operaciones adelante: {forward}. Operaciones atrás: {back}; una de ellas suma donde se juntan dos caminos.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>error against h</source>
        <translation>error según h</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>Error against h</source>
        <translation>Error según h</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>central</source>
        <translation>central</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>one-sided</source>
        <translation>lateral</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>Size of the derivative in each layer</source>
        <translation>Tamaño de la derivada en cada capa</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>Size of the derivative by layer</source>
        <translation>Tamaño de la derivada por capa</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>first layer</source>
        <translation>primera capa</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>The derivative vanishes: in the first layer it is {factor} times that of the result. What stands there would hardly learn.</source>
        <translation>La derivada se desvanece: en la primera capa es {factor} veces la del resultado. Lo que está allí apenas aprendería.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>The derivative explodes: in the first layer it is {factor} times that of the result. A step of descent would leap too far.</source>
        <translation>La derivada explota: en la primera capa es {factor} veces la del resultado. Un paso de descenso saltaría demasiado lejos.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>The derivative keeps its size from the result to the first layer.</source>
        <translation>La derivada conserva su tamaño del resultado a la primera capa.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>In the first layer the derivative is {factor} times that of the result.</source>
        <translation>En la primera capa la derivada es {factor} veces la del resultado.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Forward and back</source>
        <translation>Adelante y atrás</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Forward {0} of {1}</source>
        <translation>Adelante {0} de {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Back 0 of {0}</source>
        <translation>Atrás 0 de {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Back {0} of {1}</source>
        <translation>Atrás {0} de {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/presets.py"/>
        <source>Functions worth seeing as a graph</source>
        <translation>Funciones que vale la pena ver como grafo</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/presets.py"/>
        <source>Presets</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Product of the edges = derivative</source>
        <translation>Producto de las aristas = derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Show it among the steps</source>
        <translation>Mostrarlo entre los pasos</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Go to this step of the derivation</source>
        <translation>Ir a este paso de la derivación</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>An edge has no derivative here, so there is no product.</source>
        <translation>Una arista no tiene derivada aquí, así que no hay producto.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>As derived with the rules: {number}, the same to the last digit.</source>
        <translation>Derivado con las reglas: {number}, lo mismo hasta la última cifra.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>As derived with the rules: {number}; the difference is {difference}.</source>
        <translation>Derivado con las reglas: {number}; la diferencia es {difference}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Click a node, and its step of the derivation is chosen.</source>
        <translation>Al hacer clic en un nodo se elige su paso de la derivación.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>This node is no step of the derivation: nothing in it changes.</source>
        <translation>Este nodo no es un paso de la derivación: nada cambia en él.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>The chosen step, {rule}, has no edge of its own.</source>
        <translation>El paso elegido, {rule}, no tiene arista propia.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>The chosen step, {rule}, finds the marked edges.</source>
        <translation>El paso elegido, {rule}, halla las aristas marcadas.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>{count} paths lead from the result to the letter; here are the first.</source>
        <translation>{count} caminos van del resultado a la letra; estos son los primeros.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>{x} does not occur, so the derivative is 0.</source>
        <translation>{x} no aparece, así que la derivada es 0.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Value of the variable, for example 0.5 or π/6</source>
        <translation>Valor de la variable, por ejemplo 0.5 o π/6</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Drag the box of a letter to the left or right: new numbers flow through.</source>
        <translation>Arrastrar la caja de una letra a izquierda o derecha: fluyen números nuevos.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Paths join here; what they bring is added:</source>
        <translation>Aquí se juntan caminos; lo que traen se suma:</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>The way back is hidden while you practise the derivative.</source>
        <translation>El camino de vuelta está oculto mientras se practica la derivada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Computed at</source>
        <translation>Calculado en</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/tools.py"/>
        <source>Show the whole graph (F)</source>
        <translation>Mostrar todo el grafo (F)</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/tools.py"/>
        <source>Look closer (+)</source>
        <translation>Mirar de más cerca (+)</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/tools.py"/>
        <source>Look from farther away (−)</source>
        <translation>Mirar desde más lejos (−)</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>adds</source>
        <translation>suma</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>subtracts</source>
        <translation>resta</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>changes the sign</source>
        <translation>cambia el signo</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>multiplies</source>
        <translation>multiplica</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>divides</source>
        <translation>divide</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes a power</source>
        <translation>toma una potencia</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>raises to its exponent</source>
        <translation>eleva a su exponente</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes the square root</source>
        <translation>toma la raíz cuadrada</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes the cube root</source>
        <translation>toma la raíz cúbica</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes the absolute value</source>
        <translation>toma el valor absoluto</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>chooses a piece</source>
        <translation>elige un trozo</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>derivative of {name} by it {0}</source>
        <translation>derivada de {name} respecto de él {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>The letters have their values. Now they go forward, from left to right.</source>
        <translation>Las letras tienen sus valores. Ahora van adelante, de izquierda a derecha.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes {function}</source>
        <translation>toma {function}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>One pass forward and one back: the derivative stands at the left.</source>
        <translation>Un recorrido adelante y uno atrás: la derivada está a la izquierda.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>value {0}</source>
        <translation>valor {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>This node {does}.</source>
        <translation>Este nodo {does}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>Now back: {name} changes exactly as {name} does, so it begins with 1.</source>
        <translation>Ahora atrás: {name} cambia igual que {name}, así que empieza con 1.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>This node {does}; to the left it sends its derivative times the local one:</source>
        <translation>Este nodo {does}; a la izquierda envía su derivada por la local:</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>One pass forward and one back gave all {count} derivatives.</source>
        <translation>Un recorrido adelante y uno atrás dieron las {count} derivadas.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>This node {does}; there is only a number to its left.</source>
        <translation>Este nodo {does}; a su izquierda solo hay un número.</translation>
    </message>
    <message>
        <location filename="plotter/ui/legend_entry.py"/>
        <source>right-click for color, width and line</source>
        <translation>clic derecho para color, grosor y trazo</translation>
    </message>
    <message>
        <location filename="plotter/ui/legend_entry.py"/>
        <source>Hide {0}</source>
        <translation>Ocultar {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/legend_entry.py"/>
        <source>Show {0}</source>
        <translation>Mostrar {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/lenses.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="plotter/ui/lenses.py"/>
        <source>Lenses</source>
        <translation>Miradas</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>From is smaller than To, and the step is larger than 0 and fits between.</source>
        <translation>Desde es menor que Hasta, y el paso es mayor que 0 y cabe entre ellos.</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>parameter {0}</source>
        <translation>parámetro {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Parameter {0}</source>
        <translation>Parámetro {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Value of {0}</source>
        <translation>Valor de {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Let {0} run</source>
        <translation>Dejar correr {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Range of {0}</source>
        <translation>Intervalo de {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Stop {0}</source>
        <translation>Parar {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/pictures.py"/>
        <source>Drawing the scenes…</source>
        <translation>Dibujando las escenas…</translation>
    </message>
    <message>
        <location filename="plotter/ui/pictures.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="plotter/ui/pictures.py"/>
        <source>Scene {0}: {1}</source>
        <translation>Escena {0}: {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/card.py"/>
        <source>Along u</source>
        <translation>A lo largo de u</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/card.py"/>
        <source>At</source>
        <translation>En</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Curvatures</source>
        <translation>Curvaturas</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>The gradient is zero along whole lines in this view.</source>
        <translation>El gradiente es cero a lo largo de líneas enteras en esta vista.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Study this point</source>
        <translation>Estudiar este punto</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>The Hessian says nothing here; the heights all around tell.</source>
        <translation>La hessiana no dice nada aquí; deciden las alturas alrededor.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Saddle</source>
        <translation>Silla</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>The gradient is zero nowhere in this view.</source>
        <translation>El gradiente no es cero en ninguna parte de esta vista.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Drag to move the point along this section</source>
        <translation>Arrastrar para mover el punto por esta sección</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Sections through the point</source>
        <translation>Secciones por el punto</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>along {0}, {1} held</source>
        <translation>según {0}, {1} fija</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Section with {0}</source>
        <translation>Sección con {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Slope {0}</source>
        <translation>Pendiente {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Angle of the direction in degrees</source>
        <translation>Ángulo de la dirección en grados</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Angle of the direction</source>
        <translation>Ángulo de la dirección</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Steepest ascent</source>
        <translation>Mayor subida</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Steepest descent</source>
        <translation>Mayor bajada</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Along the contour</source>
        <translation>Por la curva de nivel</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/edits.py"/>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/edits.py"/>
        <source>direction</source>
        <translation>dirección</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/edits.py"/>
        <source>partial derivative</source>
        <translation>derivada parcial</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/panel.py"/>
        <source>Drag the ring or click the plane; turn the direction by its ring. The arrow keys move the point: Shift for small steps.</source>
        <translation>Arrastrar el anillo o hacer clic en el plano; girar la dirección por su anillo. Las flechas mueven el punto: Mayús para pasos pequeños.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/panel.py"/>
        <source>Gradient and tangent plane</source>
        <translation>Gradiente y plano tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Partials</source>
        <translation>Parciales</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Steepest</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Copy the equation of the tangent plane</source>
        <translation>Copiar la ecuación del plano tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>The gradient is hidden while you practise the derivative.</source>
        <translation>El gradiente está oculto mientras se practica la derivada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Tangent plane</source>
        <translation>Plano tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point_fields.py"/>
        <source>{0}: first coordinate</source>
        <translation>{0}: primera coordenada</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point_fields.py"/>
        <source>{0}: second coordinate</source>
        <translation>{0}: segunda coordenada</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/variable_switch.py"/>
        <source>{0} is held constant: it counts like a number, its derivative is 0.</source>
        <translation>{0} se mantiene constante: cuenta como un número, su derivada es 0.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/variable_switch.py"/>
        <source>Differentiate by {0}</source>
        <translation>Derivar respecto de {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Sweep {variable}</source>
        <translation>Recorrer {variable}</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Turn the surface</source>
        <translation>Girar la superficie</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>h → 0</source>
        <translation>h → 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Choose a step</source>
        <translation>Elegir un paso</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Show the surface</source>
        <translation>Mostrar la superficie</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>let h shrink</source>
        <translation>reducir h</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>{0} % of h</source>
        <translation>{0} % de h</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>sweep the tangent</source>
        <translation>recorrer la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_legend.py"/>
        <source>Drag it anywhere; a double click lets it find its place again</source>
        <translation>Se arrastra a cualquier lugar; un doble clic le deja buscar su sitio de nuevo</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_tools.py"/>
        <source>Drag the round handle along the curve, or type a function of your own.</source>
        <translation>Arrastrar el asa redonda por la curva, o escribir una función propia.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_tools.py"/>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_tools.py"/>
        <source>Take the tour</source>
        <translation>Hacer la visita</translation>
    </message>
    <message>
        <location filename="plotter/ui/presenting/progress.py"/>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/presenting/screens.py"/>
        <source>Black screen</source>
        <translation>Pantalla negra</translation>
    </message>
    <message>
        <location filename="plotter/ui/printing.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="plotter/ui/rate_slider.py"/>
        <source>Learning rate {0}</source>
        <translation>Tasa de aprendizaje {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Update</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Tangent at</source>
        <translation>Tangente en</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Step {0}</source>
        <translation>Paso {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>Only you see it: what to say, what to ask.</source>
        <translation>Solo la ves tú: qué decir, qué preguntar.</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>Scene {0}</source>
        <translation>Escena {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>remove the scene</source>
        <translation>quitar la escena</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>move the scene</source>
        <translation>mover la escena</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>describe the scene</source>
        <translation>describir la escena</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>add a scene</source>
        <translation>añadir una escena</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>duplicate the scene</source>
        <translation>duplicar la escena</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/strip.py"/>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Numbers on the horizontal axis</source>
        <translation>Números del eje horizontal</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Minor grid</source>
        <translation>Cuadrícula fina</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Axes and numbers</source>
        <translation>Ejes y números</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Legend in the plot</source>
        <translation>Leyenda en el gráfico</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Read-out at the pointer</source>
        <translation>Lectura en el puntero</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Crosshair</source>
        <translation>Cruz de lectura</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Decimal</source>
        <translation>Decimal</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Multiples of π</source>
        <translation>Múltiplos de π</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Search what can be shown</source>
        <translation>Buscar lo que se puede mostrar</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Nothing of that name</source>
        <translation>Nada con ese nombre</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Seen in: {lenses}</source>
        <translation>Se ve en: {lenses}</translation>
    </message>
    <message>
        <location filename="plotter/ui/surface/area.py"/>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <location filename="plotter/ui/surface/area.py"/>
        <source>Arrow keys turn the surface, with Shift a little; with Ctrl they move the point.</source>
        <translation>Las flechas giran la superficie, un poco con Mayús; con Ctrl mueven el punto.</translation>
    </message>
    <message>
        <location filename="plotter/ui/surface/area.py"/>
        <source>Drag to turn; drag the ring over the surface; double-click to turn back</source>
        <translation>Arrastrar para girar; arrastrar el anillo por la superficie; doble clic para volver</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>squared</source>
        <translation>al cuadrado</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>to a power</source>
        <translation>elevado a</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>square root</source>
        <translation>raíz cuadrada</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>cube root</source>
        <translation>raíz cúbica</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>absolute value</source>
        <translation>valor absoluto</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>fraction</source>
        <translation>fracción</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>e to a power</source>
        <translation>e elevado a</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>natural logarithm</source>
        <translation>logaritmo natural</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>logarithm base 10</source>
        <translation>logaritmo decimal</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>pi</source>
        <translation>pi</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>Euler's number</source>
        <translation>número de Euler</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>sine</source>
        <translation>seno</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>tangent</source>
        <translation>tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>arc sine</source>
        <translation>arcoseno</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>arc cosine</source>
        <translation>arcocoseno</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>arc tangent</source>
        <translation>arcotangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>less than or equal</source>
        <translation>menor o igual</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>greater than or equal</source>
        <translation>mayor o igual</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>not equal</source>
        <translation>distinto</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>floor</source>
        <translation>parte entera</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <location filename="plotter/ui/tab_strip.py"/>
        <source>Tabs to the left</source>
        <translation>Pestañas a la izquierda</translation>
    </message>
    <message>
        <location filename="plotter/ui/tab_strip.py"/>
        <source>Tabs to the right</source>
        <translation>Pestañas a la derecha</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>degree of the polynomial</source>
        <translation>grado del polinomio</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Approximation</source>
        <translation>Aproximación</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Zoom to the tangent</source>
        <translation>Zoom a la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Look closer until curve and tangent coincide (Z)</source>
        <translation>Mirar de más cerca hasta que curva y tangente coincidan (Z)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Back to the view from before</source>
        <translation>Volver a la vista de antes</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Shade the error of the tangent</source>
        <translation>Sombrear el error de la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>h, the way to where the error is read, not 0</source>
        <translation>h, el camino hasta donde se lee el error, no 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Taylor</source>
        <translation>Taylor</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Show the Taylor polynomial (A)</source>
        <translation>Mostrar el polinomio de Taylor (A)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Degree of the Taylor polynomial, 0 to 9</source>
        <translation>Grado del polinomio de Taylor, de 0 a 9</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Degree {0}</source>
        <translation>Grado {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Stacked</source>
        <translation>Apiladas</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>f′ under f, with a common x-axis</source>
        <translation>f′ bajo f, con un eje x común</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>stack the plots</source>
        <translation>apilar las gráficas</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Triangle</source>
        <translation>Triángulo</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Slope triangle: rise over run</source>
        <translation>Triángulo de pendiente: subida entre avance</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Height of f′</source>
        <translation>Altura de f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Guides</source>
        <translation>Guías</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Normal: perpendicular at equal scales (N)</source>
        <translation>Normal: perpendicular con escalas iguales (N)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Secant through a second point (S)</source>
        <translation>Secante por un segundo punto (S)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>remove a pinned tangent</source>
        <translation>quitar una tangente fijada</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>show the secant</source>
        <translation>mostrar la secante</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>pin the tangent</source>
        <translation>fijar la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>guess first</source>
        <translation>adivinar primero</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>reveal f′</source>
        <translation>revelar f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>secant</source>
        <comment>the line through two points</comment>
        <translation>secante</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>show or hide</source>
        <translation>mostrar u ocultar</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Line</source>
        <comment>the equation of the tangent</comment>
        <translation>Recta</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>x of the tangent, for example 0.5 or π/6</source>
        <translation>x de la tangente, por ejemplo 0.5 o π/6</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy the equation of the tangent</source>
        <translation>Copiar la ecuación de la tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Catch at roots, extrema, inflections and the grid</source>
        <translation>Enganchar en ceros, extremos, inflexiones y la cuadrícula</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Pin this tangent (Shift+T)</source>
        <translation>Fijar esta tangente (Mayús+T)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Touches at</source>
        <translation>Toca en</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Slope and tangent are hidden while you practise the derivative.</source>
        <translation>Pendiente y tangente están ocultas mientras se practica la derivada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>catch at special places</source>
        <translation>enganchar en puntos notables</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy y = m x + b</source>
        <translation>Copiar y = m x + b</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy the point-slope form</source>
        <translation>Copiar la forma punto-pendiente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy as LaTeX</source>
        <translation>Copiar como LaTeX</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/panel.py"/>
        <source>Drag the ring, the curve or the axis, or anything with Ctrl; or use the arrow keys: Shift for small steps, Page Up and Page Down for large ones.</source>
        <translation>Arrastrar el anillo, la curva o el eje, o en cualquier lugar con Ctrl; o usar las flechas: Mayús para pasos pequeños, RePág y AvPág para grandes.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>No tangent is pinned yet.</source>
        <translation>Aún no hay ninguna tangente fijada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>Pin this tangent</source>
        <translation>Fijar esta tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>Keep the tangent of now (Shift+T)</source>
        <translation>Conservar la tangente de ahora (Mayús+T)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>Remove tangent {0}</source>
        <translation>Quitar la tangente {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>Show secant</source>
        <translation>Ver secante</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>Show the secant (S)</source>
        <translation>Mostrar la secante (S)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h, the way to the second point, not 0</source>
        <translation>h, el camino al segundo punto, no 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h from −10 to 10, by powers of ten</source>
        <translation>h de −10 a 10, por potencias de diez</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h → 0 from left</source>
        <translation>h → 0 por la izquierda</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h → 0 from right</source>
        <translation>h → 0 por la derecha</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>|h|</source>
        <translation>|h|</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>quotient with −h</source>
        <translation>cociente con −h</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>quotient with h</source>
        <translation>cociente con h</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Take the pen and draw what you think f′ looks like.</source>
        <translation>Tomar el lápiz y dibujar cómo se cree que es f′.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Sketch f′</source>
        <translation>Bosquejar f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Draw f′ on the plot with mouse, pen or finger (K)</source>
        <translation>Dibujar f′ en la gráfica con ratón, lápiz o dedo (K)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Rub out what you drew (Shift+K)</source>
        <translation>Borrar lo dibujado (Mayús+K)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Rub out the whole sketch</source>
        <translation>Borrar todo el boceto</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Judge</source>
        <translation>Juzgar</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>See what is right and what is not (J)</source>
        <translation>Ver qué está bien y qué no (J)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Reveal f′</source>
        <translation>Revelar f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Let f′ be traced over your sketch (Shift+J)</source>
        <translation>Dejar que se trace f′ sobre el boceto (Mayús+J)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>There is no f′ to draw here.</source>
        <translation>Aquí no hay f′ que dibujar.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Draw f′ over the plot: above the axis where f rises, below it where f falls. Or use the keys: ↑ ↓ lift the pen, ← → draw on.</source>
        <translation>Dibujar f′ sobre la gráfica: por encima del eje donde f sube, por debajo donde baja. O con teclas: ↑ ↓ levantan el lápiz, ← → dibujan.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Drag over what you want to rub out.</source>
        <translation>Arrastrar sobre lo que se quiera borrar.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>f′ is hidden until you reveal it.</source>
        <translation>f′ está oculta hasta que se revele.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>erase</source>
        <translation>borrar</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>clear the sketch</source>
        <translation>borrar el boceto</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>hide f′ and draw it</source>
        <translation>ocultar f′ y dibujarla</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>draw f′</source>
        <translation>dibujar f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>judge the sketch</source>
        <translation>juzgar el boceto</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>{0} % of your line runs along f′. To mend:</source>
        <translation>El {0} % de la línea va por f′. Para corregir:</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>This is too short to be judged. Draw a longer line first.</source>
        <translation>Es demasiado corto para juzgarlo. Dibujar antes una línea más larga.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} has no derivative: nothing is to be drawn there.</source>
        <translation>Entre {a} y {b} {f} no tiene derivada: allí no hay nada que dibujar.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} rises: {slope} must be above the axis.</source>
        <translation>Entre {a} y {b} {f} sube: {slope} debe estar por encima del eje.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} falls: {slope} must be below the axis.</source>
        <translation>Entre {a} y {b} {f} baja: {slope} debe estar por debajo del eje.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The zero near {a} is missed: the tangent is level there.</source>
        <translation>Falta el cero cerca de {a}: allí la tangente es horizontal.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The zero at {drawn} belongs near {a}, where the tangent is level.</source>
        <translation>El cero en {drawn} va cerca de {a}, donde la tangente es horizontal.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>No zero near {a}: the tangent is not level there.</source>
        <translation>No hay cero cerca de {a}: allí la tangente no es horizontal.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} rises faster: {slope} is higher.</source>
        <translation>Entre {a} y {b} {f} sube más deprisa: {slope} está más arriba.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} rises more slowly: {slope} is lower.</source>
        <translation>Entre {a} y {b} {f} sube más despacio: {slope} está más abajo.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} falls more slowly: {slope} is higher.</source>
        <translation>Entre {a} y {b} {f} baja más despacio: {slope} está más arriba.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} falls faster: {slope} is lower.</source>
        <translation>Entre {a} y {b} {f} baja más deprisa: {slope} está más abajo.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>A maximum of {slope} near {x} = {a} is missed: its slope is largest there.</source>
        <translation>Falta un máximo de {slope} cerca de {x} = {a}: allí la pendiente es la mayor.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>A minimum of {slope} near {x} = {a} is missed: its slope is least there.</source>
        <translation>Falta un mínimo de {slope} cerca de {x} = {a}: allí la pendiente es la menor.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The maximum at {x} = {drawn} belongs near {a}: the slope is largest there.</source>
        <translation>El máximo en {x} = {drawn} va cerca de {a}: allí la pendiente es la mayor.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The minimum at {x} = {drawn} belongs near {a}: the slope is least there.</source>
        <translation>El mínimo en {x} = {drawn} va cerca de {a}: allí la pendiente es la menor.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>No maximum of {slope} near {x} = {a}.</source>
        <translation>No hay máximo de {slope} cerca de {x} = {a}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>No minimum of {slope} near {x} = {a}.</source>
        <translation>No hay mínimo de {slope} cerca de {x} = {a}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Signs, zeros and extrema are right; {0} % runs along f′.</source>
        <translation>Signos, ceros y extremos están bien; el {0} % va por f′.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Trace f′</source>
        <translation>Rastro de f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Trace</source>
        <translation>Rastro</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Let the slope draw f′ while the point moves</source>
        <translation>Dejar que la pendiente dibuje f′ mientras el punto se mueve</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Sweep x</source>
        <translation>Recorrer x</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Hide f′ and guess</source>
        <translation>Ocultar f′ y adivinar</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>clear the trace</source>
        <translation>borrar el rastro</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>f′ is hidden. Guess where it is 0, above and below the axis; then sweep x.</source>
        <translation>f′ está oculta. Adivinar dónde es 0, por encima y por debajo del eje; luego recorrer x.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Move the point or sweep x: the slope draws f′.</source>
        <translation>Mover el punto o recorrer x: la pendiente dibuja f′.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/uncovering.py"/>
        <source>f′ over the sketch</source>
        <translation>f′ sobre el boceto</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/uncovering.py"/>
        <source>Reveal f′ first</source>
        <translation>Revelar antes f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/zooming.py"/>
        <source>No point here</source>
        <translation>Aquí no hay punto</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/zooming.py"/>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/zooming.py"/>
        <source>{0} times closer</source>
        <translation>{0} veces más cerca</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>What is played</source>
        <translation>Qué se reproduce</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>To the start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Play in a loop</source>
        <translation>Reproducir en bucle</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Functions to begin with</source>
        <translation>Funciones para empezar</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Lessons on gradient descent</source>
        <translation>Lecciones de descenso de gradiente</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Lan&amp;guage</source>
        <translation>Idi&amp;oma</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>As the system has it</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Black on white</source>
        <translation>Negro sobre blanco</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>More menus</source>
        <translation>Más menús</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Forget these</source>
        <translation>Olvidar estos</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour.py"/>
        <source>End the tour</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Type a function</source>
        <translation>Escribir una función</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>As it stands in the book: x^2 e^x, sin(x)/x, |x|. F1 shows all that is known.</source>
        <translation>Como está en el libro: x^2 e^x, sin(x)/x, |x|. F1 muestra todo lo conocido.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>What was understood</source>
        <translation>Qué se entendió</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>The function and its derivative. A click hides a curve; the tick says that the derivative is verified.</source>
        <translation>La función y su derivada. Un clic oculta una curva; la marca dice que la derivada está verificada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Every step and its rule</source>
        <translation>Cada paso y su regla</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>The tabs ask other questions: the tangent, the descent. Space reveals one step after another.</source>
        <translation>Las pestañas hacen otras preguntas: la tangente, el descenso. Espacio revela un paso tras otro.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Drag the point</source>
        <translation>Arrastrar el punto</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>The tangent follows your hand, or the arrow keys. The wheel zooms, a double click shows what matters.</source>
        <translation>La tangente sigue a la mano, o a las flechas. La rueda acerca, un doble clic muestra lo que importa.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Let it play</source>
        <translation>Dejarlo correr</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Steps, a sweep of the tangent, the descent: play, go back, drag along the line.</source>
        <translation>Pasos, el recorrido de la tangente, el descenso: reproducir, volver, arrastrar por la línea.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Keep it, show it</source>
        <translation>Guardarlo, mostrarlo</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Examples to begin with, scenes for a lesson, pictures for the worksheet, and F5 for the whole screen. The tour is in the Help menu.</source>
        <translation>Ejemplos para empezar, escenas para una clase, imágenes para la hoja, y F5 para toda la pantalla. La visita está en el menú Ayuda.</translation>
    </message>
    <message>
        <location filename="plotter/ui/widgets.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="plotter/ui/widgets.py"/>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <location filename="plotter/ui/widgets.py"/>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <location filename="plotter/ui/widgets.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>exponential</source>
        <translation>exponencial</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Exponential and logarithm</source>
        <translation>Exponencial y logaritmo</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm base 2</source>
        <translation>logaritmo de base 2</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm</source>
        <translation>logaritmo</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm of 1 plus</source>
        <translation>logaritmo de 1 más</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>exponential minus 1</source>
        <translation>exponencial menos 1</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Powers and roots</source>
        <translation>Potencias y raíces</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>square</source>
        <translation>cuadrado</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>cube</source>
        <translation>cubo</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hypotenuse</source>
        <translation>hipotenusa</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Trigonometric</source>
        <translation>Trigonométricas</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>cotangent</source>
        <translation>cotangente</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>secant</source>
        <translation>secante</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>cosecant</source>
        <translation>cosecante</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>sinc</source>
        <translation>seno cardinal</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Inverse trigonometric</source>
        <translation>Trigonométricas inversas</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>arc cotangent</source>
        <translation>arcocotangente</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>arc secant</source>
        <translation>arcosecante</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>arc cosecant</source>
        <translation>arcocosecante</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic sine</source>
        <translation>seno hiperbólico</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Hyperbolic</source>
        <translation>Hiperbólicas</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic cosine</source>
        <translation>coseno hiperbólico</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic tangent</source>
        <translation>tangente hiperbólica</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic cotangent</source>
        <translation>cotangente hiperbólica</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic secant</source>
        <translation>secante hiperbólica</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic cosecant</source>
        <translation>cosecante hiperbólica</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic sine</source>
        <translation>seno hiperbólico inverso</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Inverse hyperbolic</source>
        <translation>Hiperbólicas inversas</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic cosine</source>
        <translation>coseno hiperbólico inverso</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic tangent</source>
        <translation>tangente hiperbólica inversa</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic cotangent</source>
        <translation>cotangente hiperbólica inversa</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic secant</source>
        <translation>secante hiperbólica inversa</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic cosecant</source>
        <translation>cosecante hiperbólica inversa</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Absolute value and steps</source>
        <translation>Valor absoluto y escalones</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>sign</source>
        <translation>signo</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>ceiling</source>
        <translation>techo</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>rounded</source>
        <translation>redondeo</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>integer part</source>
        <translation>parte entera truncada</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>fractional part</source>
        <translation>parte fraccionaria</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Heaviside step</source>
        <translation>escalón de Heaviside</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>modulo</source>
        <translation>módulo</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>clamped</source>
        <translation>acotado</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Special functions</source>
        <translation>Funciones especiales</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm of gamma</source>
        <translation>logaritmo de gamma</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>digamma</source>
        <translation>digamma</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>polygamma</source>
        <translation>poligamma</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>factorial</source>
        <translation>factorial</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>error function</source>
        <translation>función error</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>complementary error function</source>
        <translation>función error complementaria</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Machine learning</source>
        <translation>Aprendizaje automático</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>rectified linear unit</source>
        <translation>unidad lineal rectificada (ReLU)</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>leaky rectified linear unit</source>
        <translation>unidad lineal rectificada con fuga</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>exponential linear unit</source>
        <translation>unidad lineal exponencial</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>sigmoid linear unit</source>
        <translation>unidad lineal sigmoide</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Gaussian error linear unit</source>
        <translation>unidad lineal de error gaussiano</translation>
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
        <translation>logaritmo de la suma de exponenciales</translation>
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
        <translation>(u + v)′ = u′ + v′, y (u − v)′ = u′ − v′</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules"/>
        <source>(aˣ)′ = aˣ · ln a, and (eˣ)′ = eˣ</source>
        <translation>(aˣ)′ = aˣ · ln a, y (eˣ)′ = eˣ</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules"/>
        <source>(ln x)′ = 1 / x, and (log_b x)′ = 1 / (x · ln b)</source>
        <translation>(ln x)′ = 1 / x, y (log_b x)′ = 1 / (x · ln b)</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The lesson</source>
        <translation>La lección</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>power rule</source>
        <translation>regla de la potencia</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>sum rule</source>
        <translation>regla de la suma</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>product rule</source>
        <translation>regla del producto</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>quotient rule</source>
        <translation>regla del cociente</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>chain rule</source>
        <translation>regla de la cadena</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>More rules</source>
        <translation>Más reglas</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a function of an inner function</source>
        <translation>una función de una función interior</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a logarithm, defined right of 0</source>
        <translation>un logaritmo, definido a la derecha de 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a root with something inside</source>
        <translation>una raíz con algo dentro</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a hole at 0</source>
        <translation>un hueco en 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>product and chain</source>
        <translation>producto y cadena</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>logarithmic differentiation</source>
        <translation>derivación logarítmica</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Places without a derivative</source>
        <translation>Lugares sin derivada</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a corner at 0</source>
        <translation>un pico en 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a pole at 0</source>
        <translation>un polo en 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>poles again and again</source>
        <translation>polos una y otra vez</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a vertical tangent at 0</source>
        <translation>una tangente vertical en 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>the simplest valley</source>
        <translation>el valle más sencillo</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>two valleys: the start decides</source>
        <translation>dos valles: decide el inicio</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a lower and a higher valley</source>
        <translation>un valle más bajo y otro más alto</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>many small valleys in a large one</source>
        <translation>muchos valles pequeños en uno grande</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a logistic loss with a penalty</source>
        <translation>una pérdida logística con penalización</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Two variables</source>
        <translation>Dos variables</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a long valley: the gradient points across it</source>
        <translation>un valle largo: el gradiente apunta a través</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a saddle</source>
        <translation>una silla</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a minimum and a saddle</source>
        <translation>un mínimo y una silla</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>hills and hollows like an egg box</source>
        <translation>lomas y hoyos como una huevera</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Himmelblau: four minima</source>
        <translation>Himmelblau: cuatro mínimos</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Rosenbrock: a bent valley, hard to follow</source>
        <translation>Rosenbrock: un valle curvo, difícil de seguir</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The Goldilocks rate</source>
        <translation>La tasa justa</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Three runs differ in nothing but their rate. With 0.01 every step is far too short, with 1.05 every step lands farther away on the other side, and 0.3 is just right. What decides is the rate times f″: here it must stay below 2.</source>
        <translation>Tres descensos solo se diferencian en su tasa. Con 0,01 cada paso es demasiado corto, con 1,05 cada paso cae más lejos al otro lado, y 0,3 es la justa. Lo que decide es la tasa por f″: aquí debe quedar por debajo de 2.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Drag the rate from one end to the other and watch where the steps begin to swing: beyond 1/f″ = 0.5.</source>
        <translation>Arrastrar la tasa de un extremo al otro y ver dónde empiezan a oscilar los pasos: más allá de 1/f″ = 0,5.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Local minima</source>
        <translation>Mínimos locales</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>There are two valleys, and gradient descent only looks at the slope under its feet. So the start decides where it ends: from 2.6 in the higher valley, from −1 in the lower one. The strip below the curve shows the end of every start.</source>
        <translation>Hay dos valles, y el descenso de gradiente solo mira la pendiente bajo sus pies. Así que el inicio decide dónde acaba: desde 2,6 en el valle alto, desde −1 en el bajo. La franja bajo la curva muestra el final de cada inicio.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Raise the rate to 0.3: the first step flies over the hill, and the strip falls into pieces.</source>
        <translation>Subir la tasa a 0,3: el primer paso vuela sobre la loma, y la franja se hace pedazos.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A flat point that is no minimum</source>
        <translation>Un punto llano que no es un mínimo</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>At x = 0 the curve is flat but goes on falling: in one variable, that is what a saddle is to a surface. Gradient descent comes to a halt before it, since the slope fades away. Momentum still has speed there and rolls on to the true minimum at x = 1.</source>
        <translation>En x = 0 la curva es llana pero sigue bajando: en una variable, eso es lo que una silla en una superficie. El descenso de gradiente se detiene antes, pues la pendiente se apaga. El momento aún lleva velocidad y rueda hasta el verdadero mínimo en x = 1.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Give gradient descent ten times as many steps: it gets nearer to the flat point, but never past it.</source>
        <translation>Dar al descenso de gradiente diez veces más pasos: se acerca al punto llano, pero nunca lo pasa.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A cliff</source>
        <translation>Un acantilado</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>On the plateau the steps are short. Then one of them comes upon the cliff, where the slope is many times as large, and the same rate throws the point far past the minimum. Adam divides by the size of the gradient, so a cliff cannot throw it.</source>
        <translation>En la meseta los pasos son cortos. Luego uno da con el acantilado, donde la pendiente es muchas veces mayor, y la misma tasa lanza el punto mucho más allá del mínimo. Adam divide entre el tamaño del gradiente, así que un acantilado no puede lanzarlo.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Step through the run one by one, and compare the longest arrow with the first.</source>
        <translation>Recorrer el descenso paso a paso, y comparar la flecha más larga con la primera.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A narrow valley</source>
        <translation>Un valle estrecho</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The left wall is 199 times as curved as the right one. A rate that is safe on the left, at most 0.1, is far too small on the right: gradient descent crawls. Momentum and Adam gather speed on the gentle side and are down long before.</source>
        <translation>La pared izquierda se curva 199 veces más que la derecha. Una tasa segura a la izquierda, como mucho 0,1, es demasiado pequeña a la derecha: el descenso de gradiente se arrastra. Momento y Adam toman velocidad en el lado suave y llegan abajo mucho antes.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Start at −0.5 with the rate 0.2: the steep wall throws the point to the other side.</source>
        <translation>Empezar en −0,5 con la tasa 0,2: la pared empinada lanza el punto al otro lado.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Why momentum helps</source>
        <translation>Por qué ayuda el momento</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A large valley with ripples. Gradient descent stops in a dent, since the slope there is 0. The heavy ball brings speed from further up, rolls through the dents and settles in the deepest one.</source>
        <translation>Un valle grande con ondas. El descenso de gradiente se para en un hoyo, pues allí la pendiente es 0. La bola pesada trae velocidad de más arriba, rueda por los hoyos y se asienta en el más hondo.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Lower the momentum from 0.9 to 0.5: then the ball gets stuck as well.</source>
        <translation>Bajar el momento de 0,9 a 0,5: entonces la bola también se atasca.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Adam's first step is not the gradient's</source>
        <translation>El primer paso de Adam no es el del gradiente</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The slope at the start is 27. Gradient descent with the rate 0.3 steps 8.1 to the left and is lost. Adam's first step is exactly one rate long, 0.3, however steep it is: the average gradient is divided by its own size.</source>
        <translation>La pendiente en el inicio es 27. El descenso de gradiente con tasa 0,3 da 8,1 a la izquierda y se pierde. El primer paso de Adam mide exactamente una tasa, 0,3, por empinado que sea: el gradiente medio se divide entre su propio tamaño.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Read the arithmetic of step 0: m and v begin at zero, and the correction turns them into g and g².</source>
        <translation>Leer la aritmética del paso 0: m y v empiezan en cero, y la corrección los convierte en g y g².</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the power rule, one edge</source>
        <translation>la regla de la potencia, una arista</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the sum rule, two paths</source>
        <translation>la regla de la suma, dos caminos</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the product rule, two paths join</source>
        <translation>la regla del producto, dos caminos se juntan</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the quotient rule</source>
        <translation>la regla del cociente</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the chain rule, one path</source>
        <translation>la regla de la cadena, un camino</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a neuron</source>
        <translation>una neurona</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a network of two layers</source>
        <translation>una red de dos capas</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>softmax with cross-entropy</source>
        <translation>softmax con entropía cruzada</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a deep chain: gradients vanish</source>
        <translation>una cadena profunda: los gradientes se desvanecen</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a deep chain: gradients explode</source>
        <translation>una cadena profunda: los gradientes explotan</translation>
    </message>
</context>
</TS>
