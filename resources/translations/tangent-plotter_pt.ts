<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>TangentPlotter</name>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>This is no function with a derivative; no rule fits it.</source>
        <translation>Isto não é uma função derivável; nenhuma regra se aplica.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>Try a shorter expression, or name a part of it.</source>
        <translation>Tentar uma expressão mais curta ou dar nome a uma parte.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>The derivative is too long to be written down.</source>
        <translation>A derivada é longa demais para ser escrita.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>The derivation has too many steps to be shown.</source>
        <translation>A derivação tem passos demais para ser mostrada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>Differentiate each function.</source>
        <translation>Derivar cada função.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>{rule}, difficulty {difficulty}, seed {seed}</source>
        <translation>{rule}, dificuldade {difficulty}, número {seed}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>Key</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>Mixed rules</source>
        <translation>Regras misturadas</translation>
    </message>
    <message>
        <location filename="plotter/calculus/existence.py"/>
        <source>This has no real value anywhere, so it has no derivative.</source>
        <translation>Isto não tem valor real em lugar nenhum, portanto não tem derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/existence.py"/>
        <source>Look for a division by 0, or a root or logarithm of what is always negative.</source>
        <translation>Procure uma divisão por 0, ou uma raiz ou um logaritmo de algo sempre negativo.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>as derived</source>
        <translation>como obtida</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>simplified</source>
        <translation>simplificada</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>factored</source>
        <translation>fatorada</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>expanded</source>
        <translation>expandida</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>over a common denominator</source>
        <translation>com denominador comum</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>At {variable} = {x}</source>
        <translation>Em {variable} = {x}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{name} does not occur in the function, so it cannot occur in its derivative.</source>
        <translation>{name} não aparece na função, portanto também não na derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This differs from the derivative at points of the domain.</source>
        <translation>Isto difere da derivada em pontos do domínio.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is too much by the constant {apart}.</source>
        <translation>Isto excede pela constante {apart}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{here} the slope is {right}, and this gives {found}.</source>
        <translation>{here} a inclinação é {right}, e isto dá {found}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is the derivative by {name}; {variable} is the variable.</source>
        <translation>Esta é a derivada em relação a {name}; a variável é {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>the opposite</source>
        <translation>o oposto</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{ratio} times</source>
        <translation>{ratio} vezes o valor</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>No point was found at which this could be compared.</source>
        <translation>Não se encontrou ponto onde comparar.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{here} the slope is {right}, and this has no value.</source>
        <translation>{here} a inclinação é {right}, e isto não tem valor.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is the function itself, not its derivative.</source>
        <translation>Esta é a própria função, não a sua derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is the second derivative.</source>
        <translation>Esta é a segunda derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This was integrated: its derivative is the function.</source>
        <translation>Isto foi integrado: a sua derivada é a função.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is {factor} of the derivative.</source>
        <translation>Isto é {factor} da derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>The term {shown} is missing.</source>
        <translation>Falta o termo {shown}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>The term {shown} has the wrong sign.</source>
        <translation>O termo {shown} tem o sinal errado.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>The term {shown} has the wrong factor.</source>
        <translation>O termo {shown} tem o fator errado.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/equations.py"/>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/formats.py"/>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/formats.py"/>
        <source>HTML with MathML</source>
        <translation>HTML com MathML</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/formats.py"/>
        <source>Words for reading aloud</source>
        <translation>Palavras para ler em voz alta</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/html.py"/>
        <source>The derivative of {function}</source>
        <translation>A derivada de {function}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/html.py"/>
        <source>Holds where {conditions}.</source>
        <translation>Vale para {conditions}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/html.py"/>
        <source>Failed: {reason}</source>
        <translation>Falha: {reason}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/latex.py"/>
        <source>Derivative of {function}</source>
        <translation>Derivada de {function}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/latex.py"/>
        <source>With {parts}:</source>
        <translation>Com {parts}:</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/latex.py"/>
        <source>Failed:</source>
        <translation>Falha:</translation>
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
        <translation>{indent}FALHA: {failed}</translation>
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
        <translation>{left} é igual a {sides}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{name} of {variable}</source>
        <translation>{name} de {variable}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{name} is {expression}</source>
        <translation>{name} é {expression}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>The {times}partial derivative of {name} by {variable}</source>
        <translation>A {times}derivada parcial de {name} em relação a {variable}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{name} equals {derivative}.</source>
        <translation>{name} é igual a {derivative}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>, {name} prime is {derivative}</source>
        <translation>, {name} linha é {derivative}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>It holds where {condition}.</source>
        <translation>Vale para {condition}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>Step {number}. {write_step}</source>
        <translation>Passo {number}. {write_step}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{order}th </source>
        <translation>{order}ª </translation>
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
        <translation>, que é igual a </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source> prime</source>
        <translation> linha</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>second </source>
        <translation>segunda </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>This step failed its check and must not be relied on: at {place} it gives {stated}, but the slope is {expected}.</source>
        <translation>Este passo não passou na verificação e não é de confiança: em {place} dá {stated}, mas a inclinação é {expected}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>{last} is held constant.</source>
        <translation>{last} fica constante.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>{first} and {last} are held constant.</source>
        <translation>{first} e {last} ficam constantes.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>undefined</source>
        <translation>indefinido</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>as written</source>
        <translation>como está escrita</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>quotient as product</source>
        <translation>quociente como produto</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>simplified first</source>
        <translation>simplificada primeiro</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>expanded first</source>
        <translation>expandida primeiro</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>by definition</source>
        <translation>pela definição</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/absolute_value.py"/>
        <source>Derivative of the absolute value</source>
        <translation>Derivada do valor absoluto</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/absolute_value.py"/>
        <source>The slope is 1 right of 0 and −1 left of it; at 0 there is a corner.</source>
        <translation>A inclinação é 1 à direita de 0 e −1 à esquerda; em 0 há um bico.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/absolute_value.py"/>
        <source>The sign is constant on either side of 0 and jumps there.</source>
        <translation>O sinal é constante de cada lado de 0 e salta ali.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/chain.py"/>
        <source>Chain rule</source>
        <translation>Regra da cadeia</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/chain.py"/>
        <source>The inner part {u} contains {variable} and is more than {variable} alone.</source>
        <translation>A parte interna {u} contém {variable} e é mais do que só {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant.py"/>
        <source>Constant rule</source>
        <translation>Regra da constante</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant.py"/>
        <source>It does not contain {variable}, so it does not change.</source>
        <translation>Não contém {variable}, portanto não muda.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>Constant multiple rule</source>
        <translation>Regra do fator constante</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>The constant factor stays; only the rest is differentiated.</source>
        <translation>O fator constante fica; só o resto é derivado.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>The minus sign is the constant factor −1; it stays.</source>
        <translation>O sinal de menos é o fator constante −1; ele fica.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>Dividing by a constant is a constant factor; it stays.</source>
        <translation>Dividir por uma constante é um fator constante; ele fica.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>A constant over something is that constant times 1/v.</source>
        <translation>Uma constante sobre algo é essa constante vezes 1/v.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/definition.py"/>
        <source>By definition</source>
        <translation>Pela definição</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/definition.py"/>
        <source>The {spoken} function is short for this expression.</source>
        <translation>A função {spoken} abrevia esta expressão.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/difference_quotient.py"/>
        <source>Limit of the difference quotient</source>
        <translation>Limite do quociente de diferenças</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/difference_quotient.py"/>
        <source>The slope at {variable} is what the slopes of the secants between {variable} and {variable} + {h} approach as {h} goes to 0.</source>
        <translation>A inclinação em {variable} é aquilo de que se aproximam as inclinações das secantes entre {variable} e {variable} + {h} quando {h} tende a 0.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/error_function.py"/>
        <source>Derivative of the error function</source>
        <translation>Derivada da função erro</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>Exponential rule</source>
        <translation>Regra da exponencial</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>A negative base has real powers at single exponents only, so there is no derivative.</source>
        <translation>Uma base negativa só tem potências reais em expoentes isolados, portanto não há derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>If the minus sign is meant for the whole power, leave out the brackets.</source>
        <translation>Se o sinal de menos é da potência toda, tirar os parênteses.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>A constant is raised to the power {variable}.</source>
        <translation>Uma constante é elevada à potência {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>0 to any positive power is 0.</source>
        <translation>0 elevado a qualquer potência positiva é 0.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>The exponential function is its own derivative.</source>
        <translation>A exponencial é a sua própria derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/function.py"/>
        <source>The derivative of the {spoken} is one to know by heart.</source>
        <translation>Esta derivada se sabe de cor ({spoken}).</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/gamma_function.py"/>
        <source>Derivative of the gamma function</source>
        <translation>Derivada da função gama</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/gamma_function.py"/>
        <source>Each polygamma function is the derivative of the one before.</source>
        <translation>Cada função poligama é a derivada da anterior.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/hyperbolic.py"/>
        <source>Derivative of a hyperbolic function</source>
        <translation>Derivada de uma função hiperbólica</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/inverse_hyperbolic.py"/>
        <source>Derivative of an inverse hyperbolic function</source>
        <translation>Derivada de uma função hiperbólica inversa</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/inverse_trigonometric.py"/>
        <source>Derivative of an inverse trigonometric function</source>
        <translation>Derivada de uma função trigonométrica inversa</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithm.py"/>
        <source>Logarithm rule</source>
        <translation>Regra do logaritmo</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithm.py"/>
        <source>A logarithm to a constant base is ln x divided by a constant.</source>
        <translation>Um logaritmo de base constante é ln x dividido por uma constante.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithmic_differentiation.py"/>
        <source>Logarithmic differentiation</source>
        <translation>Derivação logarítmica</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithmic_differentiation.py"/>
        <source>Base and exponent both contain {variable}: take logarithms of both sides, ln y = v · ln u, and differentiate.</source>
        <translation>Base e expoente contêm {variable}: tomar logaritmos dos dois lados, ln y = v · ln u, e derivar.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithmic_product.py"/>
        <source>The logarithm of a product is the sum of the logarithms of its factors: (ln y)′ = y′ / y, so each factor adds its own share.</source>
        <translation>O logaritmo de um produto é a soma dos logaritmos dos fatores: (ln y)′ = y′ / y, portanto cada fator dá a sua parte.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>Piece by piece</source>
        <translation>Parte por parte</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>At {variable} = {point}</source>
        <translation>Em {variable} = {point}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>{place} the pieces do not meet: no derivative there.</source>
        <translation>{place} as partes não se encontram: ali não há derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>smallest</source>
        <translation>menor</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>largest</source>
        <translation>maior</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>{place} values and slopes agree: the derivative goes on without a break.</source>
        <translation>{place} valores e inclinações coincidem: a derivada continua sem quebra.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>{place} the pieces meet with different slopes: a corner, no derivative there.</source>
        <translation>{place} as partes se encontram com inclinações diferentes: um bico, ali não há derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>Each piece is differentiated by itself.</source>
        <translation>Cada parte é derivada separadamente.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>Where one part is the {which}, its derivative is the one that counts; where two of them cross there is a corner.</source>
        <translation>Onde uma parte é a {which}, é a derivada dela que conta; onde duas se cruzam há um bico.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/power.py"/>
        <source>Power rule</source>
        <translation>Regra da potência</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/power.py"/>
        <source>{variable} is raised to a constant power.</source>
        <translation>{variable} é elevado a uma potência constante.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All factors contain {variable}.</source>
        <translation>Todos os fatores contêm {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>Both factors contain {variable}.</source>
        <translation>Ambos os fatores contêm {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All three factors contain {variable}.</source>
        <translation>Os três fatores contêm {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All four factors contain {variable}.</source>
        <translation>Os quatro fatores contêm {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All five factors contain {variable}.</source>
        <translation>Os cinco fatores contêm {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>Product rule</source>
        <translation>Regra do produto</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Quotient rule</source>
        <translation>Regra do quociente</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Numerator and denominator both contain {variable}.</source>
        <translation>Numerador e denominador contêm {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Only the denominator contains {variable}.</source>
        <translation>Só o denominador contém {variable}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Quotient rule for 1/v</source>
        <translation>Regra do quociente para 1/v</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/root.py"/>
        <source>Root rule</source>
        <translation>Regra da raiz</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/root.py"/>
        <source>A root is a power with a fraction as exponent.</source>
        <translation>Uma raiz é uma potência de expoente fracionário.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Derivative of a step function</source>
        <translation>Derivada de uma função degrau</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Between two jumps it is constant; where it jumps there is no derivative.</source>
        <translation>Entre dois saltos é constante; onde salta não há derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Between two jumps it grows exactly as fast as its argument.</source>
        <translation>Entre dois saltos cresce exatamente como o argumento.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Between two jumps of the exponent it is constant; where it jumps there is no derivative.</source>
        <translation>Entre dois saltos do expoente é constante; onde ele salta não há derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>Sum rule</source>
        <translation>Regra da soma</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>A difference is differentiated term by term.</source>
        <translation>Uma diferença é derivada termo a termo.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>A sum is differentiated term by term.</source>
        <translation>Uma soma é derivada termo a termo.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>Difference rule</source>
        <translation>Regra da diferença</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/trigonometric.py"/>
        <source>Derivative of a trigonometric function</source>
        <translation>Derivada de uma função trigonométrica</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/variable.py"/>
        <source>Derivative of the variable</source>
        <translation>Derivada da variável</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/variable.py"/>
        <source>{name} grows exactly as fast as {name}.</source>
        <translation>{name} cresce exatamente como {name}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>A constant does not change: its derivative is 0.</source>
        <translation>Uma constante não muda: a derivada é 0.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The constant factor stays: (c · u)′ = c · u′.</source>
        <translation>O fator constante fica: (c · u)′ = c · u′.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Only the derivative of a constant alone is 0; as a factor it stays.</source>
        <translation>Só a derivada de uma constante sozinha é 0; como fator ela fica.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The power rule: n comes in front, and the exponent becomes n − 1.</source>
        <translation>A regra da potência: n passa para a frente e o expoente fica n − 1.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Each term keeps its sign.</source>
        <translation>Cada termo mantém o sinal.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>One term was left as it is; each term is differentiated.</source>
        <translation>Um termo ficou como estava; cada termo é derivado.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The other factor is still to be differentiated.</source>
        <translation>Falta derivar o outro fator.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The minus sign stays in front.</source>
        <translation>O sinal de menos fica na frente.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Dividing by a constant stays as it is.</source>
        <translation>Dividir por uma constante fica como está.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Every term has its own derivative.</source>
        <translation>Cada termo tem a sua derivada.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>By heart: ({before})′ = {after}.</source>
        <translation>De cor: ({before})′ = {after}.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>{function} is the inverse function, not 1/{plain}. {heart}</source>
        <translation>{function} é a função inversa, não 1/{plain}. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The variable is in the exponent: (aˣ)′ = aˣ · ln a, not the power rule.</source>
        <translation>A variável está no expoente: (aˣ)′ = aˣ · ln a, não a regra da potência.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The factor ln a belongs to a base other than e: (aˣ)′ = aˣ · ln a.</source>
        <translation>O fator ln a pertence a uma base diferente de e: (aˣ)′ = aˣ · ln a.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>(ln x)′ = 1 / x, and (log_b x)′ = 1 / (x · ln b).</source>
        <translation>(ln x)′ = 1 / x, e (log_b x)′ = 1 / (x · ln b).</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>(√x)′ = 1 / (2√x), as √x = x^(1/2).</source>
        <translation>(√x)′ = 1 / (2√x), pois √x = x^(1/2).</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>(|x|)′ is 1 right of 0 and −1 left of it: x / |x|.</source>
        <translation>(|x|)′ é 1 à direita de 0 e −1 à esquerda: x / |x|.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The sign is the other one. {heart}</source>
        <translation>O sinal é o outro. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>That is the derivative of {name}. {heart}</source>
        <translation>Essa é a derivada de {name}. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>A root is missing. {heart}</source>
        <translation>Falta uma raiz. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>aˣ stays as a factor: (aˣ)′ = aˣ · ln a.</source>
        <translation>aˣ fica como fator: (aˣ)′ = aˣ · ln a.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>A square is missing. {heart}</source>
        <translation>Falta um quadrado. {heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The root stays below the line. {rule}</source>
        <translation>A raiz fica abaixo do traço. {rule}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The chain rule: (f(u))′ = f′(u) · u′.</source>
        <translation>A regra da cadeia: (f(u))′ = f′(u) · u′.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>Base and exponent both change: (uᵛ)′ = uᵛ · (v′ · ln u + v · u′ / u).</source>
        <translation>Base e expoente mudam: (uᵛ)′ = uᵛ · (v′ · ln u + v · u′ / u).</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The inner derivative u′ is missing. </source>
        <translation>Falta a derivada interna u′. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The power rule is for constant exponents only. </source>
        <translation>A regra da potência vale só para expoentes constantes. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The exponential rule is for constant bases only. </source>
        <translation>A regra da exponencial vale só para bases constantes. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The inner function stays inside f′. </source>
        <translation>A função interna fica dentro de f′. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The outer function is differentiated too. </source>
        <translation>A função externa também é derivada. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>Both functions are to be differentiated. </source>
        <translation>As duas funções devem ser derivadas. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>f′ and u′ are multiplied, not added. </source>
        <translation>f′ e u′ se multiplicam, não se somam. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The factor is u′, not u. </source>
        <translation>O fator é u′, não u. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>By u′ one multiplies. </source>
        <translation>Multiplica-se por u′. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The factor u′ comes once. </source>
        <translation>O fator u′ aparece uma vez. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>(ln y)′ = y′ / y, so y comes in front. </source>
        <translation>(ln y)′ = y′ / y, portanto y passa para a frente. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The product rule: (u v)′ = u′ v + u v′.</source>
        <translation>A regra do produto: (u v)′ = u′ v + u v′.</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The quotient rule: (u / v)′ = (u′ v − u v′) / v².</source>
        <translation>A regra do quociente: (u / v)′ = (u′ v − u v′) / v².</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>For 1/v: (1 / v)′ = −v′ / v².</source>
        <translation>Para 1/v: (1 / v)′ = −v′ / v².</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The derivative of a product is not the product of the derivatives. </source>
        <translation>A derivada de um produto não é o produto das derivadas. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Each derivative is multiplied by the other factor. </source>
        <translation>Cada derivada é multiplicada pelo outro fator. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The terms above the line are swapped: u′ v comes first. </source>
        <translation>Os termos acima do traço estão trocados: u′ v vem primeiro. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The denominator is squared. </source>
        <translation>O denominador vai ao quadrado. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Derivatives are not simply divided. </source>
        <translation>Derivadas não se dividem simplesmente. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Above the line stands a difference. </source>
        <translation>Acima do traço há uma diferença. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The difference is divided by v². </source>
        <translation>A diferença é dividida por v². </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The denominator v itself is squared. </source>
        <translation>Quem vai ao quadrado é o próprio denominador v. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The denominator v is squared, not u. </source>
        <translation>Ao quadrado vai o denominador v, não u. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Both terms are needed. </source>
        <translation>Os dois termos são necessários. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>This is the rule for a product. </source>
        <translation>Esta é a regra de um produto. </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Each factor takes its turn. {product}</source>
        <translation>Cada fator tem a sua vez. {product}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The terms are added. {product}</source>
        <translation>Os termos se somam. {product}</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source>The gradient points uphill.</source>
        <translation>O gradiente aponta morro acima.</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source>To climb {function} is to descend −{function}.</source>
        <translation>Subir {function} é descer −{function}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source> Noise is added to it.</source>
        <translation> Soma-se um ruído.</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source> Weight decay pulls towards 0.</source>
        <translation> O decaimento de pesos puxa para 0.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>The table is too large: more than {largest_text} MB.</source>
        <translation>A tabela é grande demais: mais de {largest_text} MB.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>There are no numbers yet. Write a point a line, for example 1.5, 2.</source>
        <translation>Ainda não há números. Escrever um ponto por linha, por exemplo 1.5, 2.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>The table has names of columns, but no numbers below them.</source>
        <translation>A tabela tem nomes de colunas, mas não números abaixo deles.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>The table has {body} rows; at most {most_rows} can be used.</source>
        <translation>A tabela tem {body} linhas; no máximo {most_rows} podem ser usadas.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {line} has {width} columns; at most {most_columns} can be used.</source>
        <translation>A linha {line} tem {width} colunas; no máximo {most_columns} podem ser usadas.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {line} has 1 column; a point needs at least two numbers (at most {most_columns} columns).</source>
        <translation>A linha {line} tem 1 coluna; um ponto precisa de pelo menos dois números (no máximo {most_columns} colunas).</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Every row has an empty cell, so there is no point to fit.</source>
        <translation>Cada linha tem uma célula vazia, portanto não há ponto para ajustar.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {number} has {cells} columns where the others have {width}.</source>
        <translation>A linha {number} tem {cells} colunas e as outras têm {width}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {number}: “{cell}” is not a number.</source>
        <translation>Linha {number}: “{cell}” não é um número.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: {f} keeps {moving} without end, to {height} at {x} after {step}. There is no {wanted} this way.</source>
        <translation>Diverge: {f} continua {moving} sem fim, até {height} em {x} após {step}. Assim não há {wanted}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>every fitted parabola has its vertex farther out than the last one</source>
        <translation>cada parábola ajustada tem o vértice mais longe que a anterior</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>No step from the start {x}: f or f′ is too large there to compute with. Start elsewhere.</source>
        <translation>Nenhum passo a partir do início {x}: f ou f′ é grande demais ali para calcular. Começar em outro lugar.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>at the start</source>
        <translation>no início</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>at {x}</source>
        <translation>em {x}</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: η · f″ = {rate} {place}, above {limit}: every step overshoots by more. Try a rate below {rounded_down}.</source>
        <translation>Diverge: η · f″ = {rate} {place}, acima de {limit}: cada passo passa mais do ponto. Tentar uma taxa abaixo de {rounded_down}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>f″ {sign} 0 at the start, where Newton's method looks for a {opposite}</source>
        <translation>f″ {sign} 0 no início, onde o método de Newton procura um {opposite}</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: {reason}; the steps keep growing, up to {at} in step {taken}. Start nearer to a {wanted}.</source>
        <translation>Diverge: {reason}; os passos crescem sem parar, até {at} no passo {taken}. Começar mais perto de um {wanted}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: the steps keep growing, up to {at} in step {taken}. Try a smaller rate.</source>
        <translation>Diverge: os passos crescem sem parar, até {at} no passo {taken}. Tentar uma taxa menor.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>f″ = 0 at {at}: a straight line fits best, which has no vertex</source>
        <translation>f″ = 0 em {at}: o melhor ajuste é uma reta, que não tem vértice</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>f″ is not a usable number at {at}</source>
        <translation>f″ não é um número utilizável em {at}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Stopped after {taken}. {reason}, so {label} has no step there. Start elsewhere, or take another method.</source>
        <translation>Parou após {taken}. {reason}, portanto {label} não tem passo ali. Começar em outro lugar ou tomar outro método.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Stopped after {taken} at {x}: the steps became small, but the gradient is still {slope}. Try a larger rate.</source>
        <translation>Parou após {taken} em {x}: os passos ficaram pequenos, mas o gradiente ainda é {slope}. Tentar uma taxa maior.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Converged to a {wanted} at {at}, where {f} = {height},{after}.</source>
        <translation>Converge para um {wanted} em {at}, onde {f} = {height},{after}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source> after {taken}</source>
        <translation> após {taken}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source> already at the start</source>
        <translation> já no início</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source> Try a smaller rate.</source>
        <translation> Tentar uma taxa menor.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Left the domain in step {taken}: {at}, where f is not defined.{hint}</source>
        <translation>Saiu do domínio no passo {taken}: {at}, onde f não está definida.{hint}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>the pole at {place}</source>
        <translation>o polo em {place}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>a gap of the domain, as at {place}</source>
        <translation>uma lacuna do domínio, como em {place}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Left the domain in step {step}: the step from {x} to {x2} jumps over {what}. Try a smaller rate.</source>
        <translation>Saiu do domínio no passo {step}: o passo de {x} a {x2} salta sobre {what}. Tentar uma taxa menor.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Stopped in step {taken}: {at}, where f has no derivative.</source>
        <translation>Parou no passo {taken}: {at}, onde f não tem derivada.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>The start {at} is outside the domain of f.</source>
        <translation>O início {at} está fora do domínio de f.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Converged to a {wanted} at {at}{after}: a corner, where f has no derivative.</source>
        <translation>Converge para um {wanted} em {at}{after}: um bico, onde f não tem derivada.</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>The start {at} has no gradient: f has no derivative there.</source>
        <translation>O início {at} não tem gradiente: f não tem derivada ali.</translation>
    </message>
    <message>
        <location filename="plotter/descent/loss_objective.py"/>
        <source>The model contains {target}, which is what it is to predict.</source>
        <translation>O modelo contém {target}, que é o que deve prever.</translation>
    </message>
    <message>
        <location filename="plotter/descent/loss_objective.py"/>
        <source>The model has no parameter to fit, for example w in w x + b.</source>
        <translation>O modelo não tem parâmetro para ajustar, por exemplo w em w x + b.</translation>
    </message>
    <message>
        <location filename="plotter/descent/loss_objective.py"/>
        <source>The data contain {number}, which is too large: numbers up to {largest} can be used.</source>
        <translation>Os dados contêm {number}, que é grande demais: valem números até {largest}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Mean squared error</source>
        <translation>Erro quadrático médio</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>how far the line is from the data, squared</source>
        <translation>a distância da curva aos dados, ao quadrado</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Mean absolute error</source>
        <translation>Erro absoluto médio</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>how far the line is from the data</source>
        <translation>a distância da curva aos dados</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Huber loss</source>
        <translation>Perda de Huber</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>squared near the data, straight from a distance of 1 on</source>
        <translation>quadrática perto dos dados, reta a partir de uma distância de 1</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Cross-entropy</source>
        <translation>Entropia cruzada</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>how surprising the data are to the model's probabilities</source>
        <translation>quanto os dados surpreendem as probabilidades do modelo</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Targets must lie between 0 and 1, since the model's values are probabilities.</source>
        <translation>Os alvos devem estar entre 0 e 1, pois os valores do modelo são probabilidades.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizer.py"/>
        <source>keeps the division away from zero</source>
        <translation>mantém o denominador longe de zero</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizer.py"/>
        <source>pulls the point towards zero</source>
        <translation>puxa o ponto para zero</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The average squared gradient.</source>
        <translation>O gradiente ao quadrado médio.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The usual length of a step, times the gradient by its usual size.</source>
        <translation>O comprimento usual de um passo, vezes o gradiente pelo seu tamanho usual.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The average squared step.</source>
        <translation>O passo ao quadrado médio.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>No rate to choose: a step is as long as the last ones were, by the gradient's size.</source>
        <translation>Não há taxa a escolher: um passo é tão longo quanto os últimos, conforme o tamanho do gradiente.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>Step.</source>
        <translation>Passo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The gradient here.</source>
        <translation>O gradiente aqui.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The step: the usual length of a step, times the gradient by its usual size.</source>
        <translation>O passo: o comprimento usual de um passo, vezes o gradiente pelo seu tamanho usual.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>Step; the rate is usually 1.</source>
        <translation>Passo; a taxa costuma ser 1.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>how much of the past averages is kept</source>
        <translation>quanto das médias passadas se conserva</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>Step, the shorter the more has been walked before.</source>
        <translation>Passo, mais curto quanto mais já se andou.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>The sum of all squared gradients; it never shrinks.</source>
        <translation>A soma de todos os gradientes ao quadrado; nunca diminui.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>Every step is divided by the size of all gradients so far: first bold, then careful.</source>
        <translation>Cada passo é dividido pelo tamanho de todos os gradientes até agora: primeiro ousado, depois cauteloso.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>The rate itself shrinks from step to step.</source>
        <translation>A própria taxa diminui de passo em passo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>makes the rate itself shrink</source>
        <translation>faz a própria taxa diminuir</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>the sum before the first step</source>
        <translation>a soma antes do primeiro passo</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>how much of the past gradient is kept</source>
        <translation>quanto do gradiente passado se conserva</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>how much of the past squared gradient is kept</source>
        <translation>quanto do gradiente ao quadrado passado se conserva</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>divides by the largest average so far instead of the present one</source>
        <translation>divide pela maior média até agora em vez da atual</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Both averages began at zero; this makes up for it.</source>
        <translation>As duas médias começaram em zero; isto compensa.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>The average gradient, the recent ones counting most: where to.</source>
        <translation>O gradiente médio, com mais peso os recentes: para onde.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>The average squared gradient: how steep it usually is.</source>
        <translation>O gradiente ao quadrado médio: quão íngreme costuma ser.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>It began at zero; this makes up for it.</source>
        <translation>Começou em zero; isto compensa.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>A direction from the average gradient, a length from its usual size.</source>
        <translation>Uma direção pelo gradiente médio, um comprimento pelo seu tamanho usual.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>The largest average so far: steps never grow again.</source>
        <translation>A maior média até agora: os passos nunca voltam a crescer.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Step at most about one rate far.</source>
        <translation>Passo de no máximo cerca de uma taxa.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Shrink the point towards zero, then step as Adam does.</source>
        <translation>Encolher o ponto para zero e depois um passo como Adam.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Step at most about one rate far; the very first step is exactly one rate long.</source>
        <translation>Passo de no máximo cerca de uma taxa; o primeiro mede exatamente uma taxa.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adamw.py"/>
        <source>Adam, and every step also shrinks x a little towards zero.</source>
        <translation>Adam, e cada passo também encolhe x um pouco para zero.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>No step, however short, makes f fall: stand still.</source>
        <translation>Nenhum passo, por curto que seja, faz f cair: ficar parado.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>So low it has to be at least: a fair share of what the slope promises.</source>
        <translation>É preciso chegar pelo menos a isto: uma boa parte do que a inclinação promete.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Then step.</source>
        <translation>Depois, o passo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Backtracking line search</source>
        <translation>Busca linear com retrocesso</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Gradient descent that checks each step and shortens it until f really falls.</source>
        <translation>Gradiente descendente que verifica cada passo e o encurta até f cair de verdade.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>The first trial is good enough.</source>
        <translation>A primeira tentativa basta.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Trial {count} is the first with which f falls enough.</source>
        <translation>A tentativa {count} é a primeira em que f cai o bastante.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Start with the rate and shorten it, j times, …</source>
        <translation>Começar com a taxa e encurtá-la, j vezes, …</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>… until f falls by a fair share of what the slope promises.</source>
        <translation>… até f cair uma boa parte do que a inclinação promete.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>the share of the promised fall that must come</source>
        <translation>a parte da queda prometida que deve vir</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>how much a step that is too long is shortened</source>
        <translation>quanto se encurta um passo longo demais</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Step the other way, the rate times the gradient.</source>
        <translation>Passo no sentido contrário, a taxa vezes o gradiente.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Downhill, the rate times the gradient.</source>
        <translation>Morro abaixo, a taxa vezes o gradiente.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Gradient descent</source>
        <translation>Gradiente descendente</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Walk against the slope; the steeper it is, the longer the step.</source>
        <translation>Andar contra a inclinação; quanto mais íngreme, mais longo o passo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>The gradient points uphill; its size is the steepness here.</source>
        <translation>O gradiente aponta morro acima; o tamanho dele é o quanto é íngreme aqui.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>the share of the last velocity that is kept</source>
        <translation>a parte da última velocidade que se conserva</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>The velocity: most of the last one, and the gradient on top.</source>
        <translation>A velocidade: quase toda a última, e o gradiente por cima.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>Step against the velocity.</source>
        <translation>Passo contra a velocidade.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>Momentum</source>
        <translation>Momento</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>A heavy ball: it keeps rolling, through small dents and along narrow valleys.</source>
        <translation>Uma bola pesada: continua rolando, por covas pequenas e ao longo de vales estreitos.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>The first velocity is the gradient.</source>
        <translation>A primeira velocidade é o gradiente.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>the share of the new gradient left out</source>
        <translation>a parte do novo gradiente que fica de fora</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>The average gradient as it will be after the next step, and the correction for zero.</source>
        <translation>O gradiente médio como será após o próximo passo, e a correção pelo zero.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>Step as Adam does.</source>
        <translation>Passo como Adam.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>How much momentum counts; it grows slowly from the first step on.</source>
        <translation>Quanto conta o momento; cresce devagar desde o primeiro passo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>Adam that looks one step ahead, as Nesterov's momentum does.</source>
        <translation>Adam que olha um passo adiante, como o momento de Nesterov.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>how fast momentum gains weight</source>
        <translation>com que rapidez o momento ganha peso</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nesterov.py"/>
        <source>Step with the velocity that the next step would have.</source>
        <translation>Passo com a velocidade que o próximo passo teria.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nesterov.py"/>
        <source>Momentum that looks ahead and brakes before it runs up the other side.</source>
        <translation>Momento que olha adiante e freia antes de subir do outro lado.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nesterov.py"/>
        <source>The velocity, as with momentum.</source>
        <translation>A velocidade, como no momento.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>The curvature here; the fitted parabola has the same.</source>
        <translation>A curvatura aqui; a parábola ajustada tem a mesma.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>Jump to the vertex of the parabola, be it a minimum or a maximum.</source>
        <translation>Salto ao vértice da parábola, seja mínimo ou máximo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>Newton's method</source>
        <translation>Método de Newton</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>Fit a parabola and jump to its vertex: very fast, but any flat point attracts it.</source>
        <translation>Ajustar uma parábola e saltar ao vértice: muito rápido, mas qualquer ponto plano o atrai.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>Step about one rate far, whatever the steepness.</source>
        <translation>Passo de cerca de uma taxa, por íngreme que seja.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>The average of squared gradients, the recent ones counting most.</source>
        <translation>A média dos gradientes ao quadrado, com mais peso os recentes.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>The velocity: a share of the last one, and the gradient by its usual size on top.</source>
        <translation>A velocidade: uma parte da última, e o gradiente pelo seu tamanho usual por cima.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>Divide by the usual size of the gradient: flat and steep parts are walked alike.</source>
        <translation>Dividir pelo tamanho usual do gradiente: plano e íngreme são andados do mesmo jeito.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>The average gradient.</source>
        <translation>O gradiente médio.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>Only how much the gradients differ from their average counts.</source>
        <translation>Só conta quanto os gradientes se afastam da média.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>how much of the past average is kept</source>
        <translation>quanto da média passada se conserva</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>the share of the last step that is kept</source>
        <translation>a parte do último passo que se conserva</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>subtracts the mean gradient, so that only its spread counts</source>
        <translation>subtrai o gradiente médio, para que só conte a dispersão</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Step that far downhill.</source>
        <translation>Passo desse tanto morro abaixo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The first step is one rate long.</source>
        <translation>O primeiro passo mede uma taxa.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>After a turn the length stays.</source>
        <translation>Após uma virada o comprimento fica.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The sign stayed: a longer step.</source>
        <translation>O sinal ficou: um passo mais longo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The sign turned: a shorter step.</source>
        <translation>O sinal virou: um passo mais curto.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>But no shorter than this.</source>
        <translation>Mas não mais curto que isto.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>But no longer than this.</source>
        <translation>Mas não mais longo que isto.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Trust only the sign of the gradient: longer steps while it stays, shorter when it turns.</source>
        <translation>Confiar só no sinal do gradiente: passos mais longos enquanto fica, mais curtos quando vira.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The minimum was passed: stand still once.</source>
        <translation>O mínimo foi ultrapassado: ficar parado uma vez.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Flat: stand still.</source>
        <translation>Plano: ficar parado.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The gradient here; only its sign will count.</source>
        <translation>O gradiente aqui; só o sinal dele vai contar.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Same sign as before: a longer step. Other sign: the minimum was passed, a shorter one, and stand still once.</source>
        <translation>Mesmo sinal de antes: um passo mais longo. Outro sinal: o mínimo foi ultrapassado, um passo mais curto, e ficar parado uma vez.</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>shortens the step after a turn</source>
        <translation>encurta o passo após uma virada</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>lengthens the step otherwise</source>
        <translation>alonga o passo nos outros casos</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>the shortest step</source>
        <translation>o passo mais curto</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>the longest step</source>
        <translation>o passo mais longo</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>Ends at a flat point, {at}, </source>
        <translation>Termina em um ponto plano, {at}, </translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>f″ = {curvature} there, and </source>
        <translation>f″ = {curvature} ali, e </translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>1 step</source>
        <translation>1 passo</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{count} steps</source>
        <translation>{count} passos</translation>
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
        <translation>caindo</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>rising</source>
        <translation>subindo</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>which is a {opposite}: f″ = {curvature} there</source>
        <translation>que é um {opposite}: f″ = {curvature} ali</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}{reason}. Start a little beside it.</source>
        <translation>{start}{reason}. Começar um pouco ao lado.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}which is a saddle: a {wanted} in one direction, none in another.</source>
        <translation>{start}que é uma sela: {wanted} em uma direção, em outra não.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}which is no {wanted} but {what}: {bend}{f} keeps {moving} beyond it.</source>
        <translation>{start}que não é um {wanted}, mas {what}: {bend}{f} continua {moving} além dele.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}where {f} is level: it does not change nearby.</source>
        <translation>{start}onde {f} é plana: não muda por perto.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}at the edge of where f has a derivative.</source>
        <translation>{start}na borda de onde f tem derivada.</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>an inflection</source>
        <translation>um ponto de inflexão</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>part of a plateau</source>
        <translation>parte de um platô</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate has fallen {k} times, every {width} steps.</source>
        <translation>A taxa caiu {k} vezes, a cada {width} passos.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate, multiplied by the same factor in every step.</source>
        <translation>A taxa, multiplicada pelo mesmo fator em cada passo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate on its way down half a wave.</source>
        <translation>A taxa descendo por meia onda.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The same rate for every step.</source>
        <translation>A mesma taxa em cada passo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Step decay</source>
        <translation>Em degraus</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate falls by a factor every so many steps.</source>
        <translation>A taxa cai por um fator a cada tantos passos.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Every step multiplies the rate by the same factor.</source>
        <translation>Cada passo multiplica a taxa pelo mesmo fator.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Cosine</source>
        <translation>Cosseno</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate falls along half a wave: slowly, quickly, and slowly to its end.</source>
        <translation>A taxa cai por meia onda: devagar, depressa e devagar no fim.</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>the schedule {name}</source>
        <translation>o plano {name}</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>after so many steps the rate falls</source>
        <translation>após tantos passos a taxa cai</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>what is left of the rate then</source>
        <translation>o que resta então da taxa</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>what is left of the rate after each step</source>
        <translation>o que resta da taxa após cada passo</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>steps down to the lowest rate; 0: all</source>
        <translation>passos até a menor taxa; 0: todos</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>the lowest rate</source>
        <translation>a menor taxa</translation>
    </message>
    <message>
        <location filename="plotter/descent/tuning.py"/>
        <source>Every method tried the same {coarse} rates from {low} to {high}, and {fine} more around the best of its own, for {steps} steps {where}. Best is the rate that first comes, and stays, within a thousandth of the lowest height that any of them reached; who never does gets the rate with the lowest end.</source>
        <translation>Cada método tentou as mesmas {coarse} taxas de {low} a {high}, e mais {fine} em torno da sua melhor, por {steps} passos {where}. A melhor é a taxa que primeiro chega, e fica, a um milésimo da menor altura que algum alcançou; quem nunca consegue recebe a taxa com o final mais baixo.</translation>
    </message>
    <message>
        <location filename="plotter/descent/tuning.py"/>
        <source>from the same start</source>
        <translation>do mesmo início</translation>
    </message>
    <message>
        <location filename="plotter/descent/tuning.py"/>
        <source>each from its own start</source>
        <translation>cada um do seu início</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>Out of steps after {taken}, at {at}</source>
        <translation>Acabaram os passos após {taken}, em {at}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source> There may be no {wanted}.</source>
        <translation> Talvez não haja {wanted}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{count} more steps</source>
        <translation>mais {count} passos</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>about {more} to a gradient of {reach}</source>
        <translation>cerca de {more} até um gradiente de {reach}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, not converged: the gradient is {slope}.</source>
        <translation>{start}, sem convergir: o gradiente é {slope}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>: the rate has fallen to {rate}, too small to go on, and the gradient is still {slope}. Let the rate fall more slowly.</source>
        <translation>: a taxa caiu para {rate}, pequena demais para continuar, e o gradiente ainda é {slope}. Deixar a taxa cair mais devagar.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>, where weight decay holds it: its pull towards 0 balances the gradient {slope}. Without weight decay it would go on.</source>
        <translation>, onde o decaimento de pesos o segura: o puxão para 0 equilibra o gradiente {slope}. Sem ele continuaria.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, swinging with ever shorter swings{rest}.</source>
        <translation>{start}, oscilando cada vez menos{rest}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>Out of steps after {taken}, swinging between {low} and {high} without getting closer. Try a smaller rate.</source>
        <translation>Acabaram os passos após {taken}, oscilando entre {low} e {high} sem se aproximar. Tentar uma taxa menor.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source> Try more steps or a larger rate.</source>
        <translation> Tentar mais passos ou uma taxa maior.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>1 more step</source>
        <translation>mais 1 passo</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}: no step was asked for.</source>
        <translation>{start}: nenhum passo foi pedido.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}: it has settled at a {wanted} and hardly moves any more.</source>
        <translation>{start}: assentou em um {wanted} e quase não se move.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}: it hardly moves any more. {flat_words}</source>
        <translation>{start}: quase não se move. {flat_words}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>Out of steps after {taken}, jumping back and forth between {first} and {second}. Try a smaller rate.</source>
        <translation>Acabaram os passos após {taken}, saltando entre {first} e {second}. Tentar uma taxa menor.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, still {moving}: {rest}.</source>
        <translation>{start}, ainda {moving}: {rest}.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>slower and slower</source>
        <translation>cada vez mais devagar</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>with no end in sight</source>
        <translation>sem fim à vista</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, still {moving}, {way}: the gradient is {slope}.{doubt}</source>
        <translation>{start}, ainda {moving}, {way}: o gradiente é {slope}.{doubt}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>, wandering: the slope there is hidden by the noise of {noise}. A rate that falls along the run lets it settle.</source>
        <translation>, vagando: ali a inclinação some no ruído de {noise}. Uma taxa que caia ao longo do caminho o deixa assentar.</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>: about {ceil} to settle</source>
        <translation>: cerca de {ceil} para assentar</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/blocks.py"/>
        <source>Holds where</source>
        <translation>Vale para</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/row_layout.py"/>
        <source>This step does not agree with the numbers. Do not rely on it.</source>
        <translation>Este passo não concorda com os números. Não confiar nele.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/titles.py"/>
        <source>As written</source>
        <translation>Como está escrita</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Not checked: no point was found where the function has a slope.</source>
        <translation>Não verificado: não se encontrou ponto onde a função tenha inclinação.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>at {0} points (largest difference {1}).</source>
        <translation>em {0} pontos (maior diferença {1}).</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>A step does not agree with the numbers. Do not rely on it.</source>
        <translation>Um passo não concorda com os números. Não confiar nele.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>No proof within 2 s.</source>
        <translation>Sem prova em 2 s.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>It could neither be proved nor refuted.</source>
        <translation>Não foi possível provar nem refutar.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Verified</source>
        <translation>Comprovado</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>a second derivation agrees</source>
        <translation>uma segunda derivação concorda</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Check failed</source>
        <translation>Falha na verificação</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/worksheet.py"/>
        <source>Difficulty {0}, sheet {1}</source>
        <translation>Dificuldade {0}, folha {1}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/worksheet.py"/>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/worksheet.py"/>
        <source>Key: {0}</source>
        <translation>Respostas: {0}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>Data and model</source>
        <translation>Dados e modelo</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>Loss over {0} and {1}</source>
        <translation>Perda por {0} e {1}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>, the others as at this step</source>
        <translation>, os outros como neste passo</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>, where {0}</source>
        <translation>, onde {0}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>, the others as at the end</source>
        <translation>, os outros como no fim</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>Loss at point {0}: values forward, derivatives back</source>
        <translation>Perda no ponto {0}: valores à frente, derivadas de volta</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>(one of {0} points is drawn)</source>
        <translation>(um de cada {0} pontos é desenhado)</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>(from {0} of the points)</source>
        <translation>(de {0} dos pontos)</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fonts.py"/>
        <source>Inter could not be loaded from %s; the system's sans serves</source>
        <translation>Não foi possível carregar Inter de %s; a letra do sistema serve</translation>
    </message>
    <message>
        <location filename="plotter/drawing/graph_figure.py"/>
        <source>Type a function to see its computation graph.</source>
        <translation>Digitar uma função para ver o seu grafo de cálculo.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/graph_figure.py"/>
        <source>This graph has more than {count} nodes. Try a shorter function.</source>
        <translation>Este grafo tem mais de {count} nós. Tentar uma função mais curta.</translation>
    </message>
    <message>
        <location filename="plotter/drawing/graph_sheet.py"/>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <location filename="plotter/drawing/surface_figure.py"/>
        <source>The function has no value in this view.</source>
        <translation>A função não tem valor nesta vista.</translation>
    </message>
    <message>
        <location filename="plotter/engine/algebra_process.py"/>
        <source>the expression cannot be given to sympy</source>
        <translation>a expressão não pode ser dada ao sympy</translation>
    </message>
    <message>
        <location filename="plotter/engine/algebra_process.py"/>
        <source>sympy ended unexpectedly</source>
        <translation>o sympy terminou inesperadamente</translation>
    </message>
    <message>
        <location filename="plotter/engine/algebra_process.py"/>
        <source>sympy cannot be started</source>
        <translation>o sympy não pode ser iniciado</translation>
    </message>
    <message>
        <location filename="plotter/engine/fit_desk.py"/>
        <source>The fit was stopped before its last step.</source>
        <translation>O ajuste foi parado antes do último passo.</translation>
    </message>
    <message>
        <location filename="plotter/engine/fitting.py"/>
        <source>There are no points yet.</source>
        <translation>Ainda não há pontos.</translation>
    </message>
    <message>
        <location filename="plotter/engine/stages.py"/>
        <source>This is a function of {letters}. At most two variables can be drawn.</source>
        <translation>Esta é uma função de {letters}. No máximo duas variáveis podem ser desenhadas.</translation>
    </message>
    <message>
        <location filename="plotter/engine/stages.py"/>
        <source>Leave some out in front: the other letters become parameters.</source>
        <translation>Deixar algumas de fora na frente: as outras letras viram parâmetros.</translation>
    </message>
    <message>
        <location filename="plotter/engine/stages.py"/>
        <source>Use {head}</source>
        <translation>Usar {head}</translation>
    </message>
    <message>
        <location filename="plotter/export/__init__.py"/>
        <source>PNG image</source>
        <translation>Imagem PNG</translation>
    </message>
    <message>
        <location filename="plotter/export/__init__.py"/>
        <source>WebP image</source>
        <translation>Imagem WebP</translation>
    </message>
    <message>
        <location filename="plotter/export/__init__.py"/>
        <source>JPEG image</source>
        <translation>Imagem JPEG</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>GIF animation</source>
        <translation>Animação GIF</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>Animated PNG</source>
        <translation>PNG animado</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>WebP animation</source>
        <translation>Animação WebP</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>MP4 video</source>
        <translation>Vídeo MP4</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>There is not enough memory for the frames.</source>
        <translation>Não há memória suficiente para os quadros.</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>MP4 needs PyAV; install it with: pip install av. GIF, APNG and WebP need nothing more.</source>
        <translation>MP4 precisa do PyAV; instalar com: pip install av. GIF, APNG e WebP não precisam de mais nada.</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>{count} frames are too many; choose a shorter time or fewer frames a second (at most {most_frames} frames).</source>
        <translation>{count} quadros são demais; escolher menos tempo ou menos quadros por segundo (no máximo {most_frames} quadros).</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>{count} frames of this size are too many; choose a smaller picture, a shorter time or fewer frames a second.</source>
        <translation>{count} quadros deste tamanho são demais; escolher uma imagem menor, menos tempo ou menos quadros por segundo.</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>There is no animation format {ending!r}.</source>
        <translation>Não há formato de animação {ending!r}.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>{name} carries no document of Tangent Plotter.</source>
        <translation>{name} não traz documento do Tangent Plotter.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>There is no file {path}.</source>
        <translation>Não há arquivo {path}.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>Could not open {name}: {strerror}.</source>
        <translation>Não foi possível abrir {name}: {strerror}.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>The document in {name} is damaged.</source>
        <translation>O documento em {name} está danificado.</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>{name} is too large to be read.</source>
        <translation>{name} é grande demais para ser lido.</translation>
    </message>
    <message>
        <location filename="plotter/export/page.py"/>
        <source>The scale must be a positive number, not {scale}.</source>
        <translation>A escala deve ser um número positivo, não {scale}.</translation>
    </message>
    <message>
        <location filename="plotter/export/page.py"/>
        <source>An image of {width} × {height} pixels cannot be made: each side must be from {smallest_side} to {largest_side} pixels, and the whole at most {largest_area} million.</source>
        <translation>Uma imagem de {width} × {height} pixels não é possível: cada lado deve ter de {smallest_side} a {largest_side} pixels, e o todo no máximo {largest_area} milhões.</translation>
    </message>
    <message>
        <location filename="plotter/export/raster.py"/>
        <source>There is not enough memory for {width} × {height} pixels.</source>
        <translation>Não há memória suficiente para {width} × {height} pixels.</translation>
    </message>
    <message>
        <location filename="plotter/export/safe_file.py"/>
        <source>Could not write {path}: {rstrip}.{kept}</source>
        <translation>Não foi possível gravar {path}: {rstrip}.{kept}</translation>
    </message>
    <message>
        <location filename="plotter/export/safe_file.py"/>
        <source> The old file is unchanged.</source>
        <translation> O arquivo antigo não mudou.</translation>
    </message>
    <message>
        <location filename="plotter/export/sheets.py"/>
        <source>Nothing could be printed: the printer does not answer.</source>
        <translation>Nada pôde ser impresso: a impressora não responde.</translation>
    </message>
    <message>
        <location filename="plotter/export/sheets.py"/>
        <source>Nothing could be printed: a page could not be added.</source>
        <translation>Nada pôde ser impresso: não foi possível acrescentar uma página.</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>SVG drawing</source>
        <translation>Desenho SVG</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>Could not write {path}: Qt cannot make a PDF here.</source>
        <translation>Não foi possível gravar {path}: o Qt não consegue criar um PDF aqui.</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>Could not write {path}: a page could not be added.</source>
        <translation>Não foi possível gravar {path}: não foi possível acrescentar uma página.</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Tangent from left to right</source>
        <translation>Tangente da esquerda à direita</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Secant to tangent</source>
        <translation>Da secante à tangente</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Descent</source>
        <translation>Descida</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Growing area</source>
        <translation>Área crescente</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Surface once around</source>
        <translation>Superfície, uma volta</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Steps of the derivation</source>
        <translation>Passos da derivação</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Passes through the graph</source>
        <translation>Percursos do grafo</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/approximation.py"/>
        <source>Error of the tangent</source>
        <translation>Erro da tangente</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>Basins: where every start ends</source>
        <translation>Bacias: onde cada início termina</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>diverges</source>
        <translation>diverge</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>outside the domain</source>
        <translation>fora do domínio</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>undecided</source>
        <translation>indeciso</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/convexity.py"/>
        <source>Convex and concave</source>
        <translation>Convexa e côncava</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/convexity.py"/>
        <source>convex</source>
        <translation>convexa</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/convexity.py"/>
        <source>concave</source>
        <translation>côncava</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/derivative.py"/>
        <source>Derivative f′</source>
        <translation>Derivada f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/features.py"/>
        <source>Features</source>
        <translation>Pontos notáveis</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/function.py"/>
        <source>Function f</source>
        <translation>Função f</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/guides.py"/>
        <source>Guides to the axes</source>
        <translation>Guias aos eixos</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/height.py"/>
        <source>Slope as height of f′</source>
        <translation>Inclinação como altura de f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/normal.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/one_sided.py"/>
        <source>One-sided tangents</source>
        <translation>Tangentes laterais</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/osculating_circle.py"/>
        <source>Osculating circle</source>
        <translation>Círculo osculador</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/parabola.py"/>
        <source>Parabola at the current point</source>
        <translation>Parábola no ponto atual</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/parabola.py"/>
        <source>no maximum</source>
        <translation>sem máximo</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/parabola.py"/>
        <source>no minimum</source>
        <translation>sem mínimo</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/pinned.py"/>
        <source>Pinned tangents</source>
        <translation>Tangentes fixadas</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/contours.py"/>
        <source>Contours</source>
        <translation>Curvas de nível</translation>
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
        <translation>sela</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>Critical points</source>
        <translation>Pontos críticos</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/direction.py"/>
        <source>Directional derivative</source>
        <translation>Derivada direcional</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/gradient.py"/>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/level.py"/>
        <source>Contour through the point</source>
        <translation>Curva de nível do ponto</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/tangent_plane.py"/>
        <source>Tangent plane, on the surface</source>
        <translation>Plano tangente, na superfície</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/practice.py"/>
        <source>Answer in practice</source>
        <translation>Resposta do exercício</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/practice.py"/>
        <source>your answer</source>
        <translation>a sua resposta</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/race.py"/>
        <source>Race of runs</source>
        <translation>Corrida</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/rising.py"/>
        <source>Rising and falling</source>
        <translation>Crescimento e decrescimento</translation>
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
        <translation>Esboço de f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/sketch.py"/>
        <source>your</source>
        <comment>before the name of a function</comment>
        <translation>a sua</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/sketch_remarks.py"/>
        <source>Mistakes of the sketch</source>
        <translation>Erros do esboço</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/slope_triangle.py"/>
        <source>Slope triangle</source>
        <translation>Triângulo de inclinação</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/step.py"/>
        <source>Rule of the chosen step</source>
        <translation>Regra do passo escolhido</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/step_curves.py"/>
        <source>Parts of the chosen step</source>
        <translation>Partes do passo escolhido</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/tangent.py"/>
        <source>Tangent</source>
        <translation>Tangente</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/taylor.py"/>
        <source>Taylor polynomial</source>
        <translation>Polinômio de Taylor</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/trace.py"/>
        <source>Trace of f′</source>
        <translation>Rastro de f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/plane_reading.py"/>
        <source>{name} has no gradient at {words}: it is not smooth there.</source>
        <translation>{name} não tem gradiente em {words}: ali não é suave.</translation>
    </message>
    <message>
        <location filename="plotter/figure/plane_reading.py"/>
        <source>The gradient is zero: a critical point.</source>
        <translation>O gradiente é zero: um ponto crítico.</translation>
    </message>
    <message>
        <location filename="plotter/figure/plane_reading.py"/>
        <source>{name} has no value at {words}.</source>
        <translation>{name} não tem valor em {words}.</translation>
    </message>
    <message>
        <location filename="plotter/figure/quotient.py"/>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>its slope is {slope}</source>
        <translation>a inclinação é {slope}</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>No derivative at {place}: the curve turns back in a cusp, where it is vertical.</source>
        <translation>Não há derivada em {place}: a curva volta em uma cúspide, onde é vertical.</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>On the {side} {touching}.</source>
        <translation>{side}, {touching}.</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>the tangent is vertical</source>
        <translation>a tangente é vertical</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>No value can be given at {place}.</source>
        <translation>Nenhum valor pode ser dado em {place}.</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>left</source>
        <translation>À esquerda</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>right</source>
        <translation>À direita</translation>
    </message>
    <message>
        <location filename="plotter/figure/runs.py"/>
        <source>, from {format_point}</source>
        <translation>, de {format_point}</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>Degree {degree} at most: {reason}</source>
        <translation>Grau {degree} no máximo: {reason}</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>Finding the derivatives…</source>
        <translation>Buscando as derivadas…</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>Degree {degree} at most: at {place} there is no further derivative.</source>
        <translation>Grau {degree} no máximo: em {place} não há outra derivada.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>the next derivative is too long to be written down.</source>
        <translation>a próxima derivada é longa demais para ser escrita.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>the next derivatives take too long.</source>
        <translation>as próximas derivadas demoram demais.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>no rule differentiates it once more.</source>
        <translation>nenhuma regra deriva mais uma vez.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>the next derivatives are still being found.</source>
        <translation>as próximas derivadas ainda estão sendo buscadas.</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>{name} has no value at {place}, so there is nothing to expand.</source>
        <translation>{name} não tem valor em {place}, portanto não há o que desenvolver.</translation>
    </message>
    <message>
        <location filename="plotter/language/brackets.py"/>
        <source>This bar | has no partner: absolute values are written |x|.</source>
        <translation>Esta barra | não tem par: o valor absoluto se escreve |x|.</translation>
    </message>
    <message>
        <location filename="plotter/language/brackets.py"/>
        <source>Write abs(x) where bars are hard to tell apart.</source>
        <translation>Escrever abs(x) onde as barras se confundem.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>The first argument must be a condition such as x &lt; 0.</source>
        <translation>O primeiro argumento deve ser uma condição como x &lt; 0.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{spelled} needs an argument, as in {spelled}(x).</source>
        <translation>{spelled} precisa de um argumento, como em {spelled}(x).</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>at least {fewest}</source>
        <translation>pelo menos {fewest}</translation>
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
        <translation>{spelled} recebe {wanted}; aqui há {count}.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Write piecewise(x &lt; 0, -x, x).</source>
        <translation>Escrever piecewise(x &lt; 0, -x, x).</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Write {spelled}(x).</source>
        <translation>Escrever {spelled}(x).</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{fewest} or {most}</source>
        <translation>{fewest} ou {most}</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>A condition needs a value: piecewise(x &lt; 0, -x, x).</source>
        <translation>Uma condição precisa de um valor: piecewise(x &lt; 0, -x, x).</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Write {signature}.</source>
        <translation>Escrever {signature}.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{spelled} joins conditions such as x &gt; 0.</source>
        <translation>{spelled} une condições como x &gt; 0.</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Use {spelled}(x)</source>
        <translation>Usar {spelled}(x)</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>± means two functions at once. Type one of them.</source>
        <translation>± significa duas funções de uma vez. Digitar uma delas.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write + or −.</source>
        <translation>Escrever + ou −.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>∓ means two functions at once. Type one of them.</source>
        <translation>∓ significa duas funções de uma vez. Digitar uma delas.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>∞ is not a number that can be calculated with.</source>
        <translation>∞ não é um número com que se calcule.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Sums with ∑ are not understood. Write the terms out.</source>
        <translation>Somas com ∑ não são entendidas. Escrever os termos.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write a + b + c.</source>
        <translation>Escrever a + b + c.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Products with ∏ are not understood. Write the factors out.</source>
        <translation>Produtos com ∏ não são entendidos. Escrever os fatores.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write a·b·c.</source>
        <translation>Escrever a·b·c.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Integrals are not understood here. Type the function itself.</source>
        <translation>Integrais não são entendidas aqui. Digitar a própria função.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>This is a derivative. Type the function itself.</source>
        <translation>Isto é uma derivada. Digitar a própria função.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Quotation marks have no meaning in a formula.</source>
        <translation>Aspas não têm sentido em uma fórmula.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Leave them out.</source>
        <translation>Tirá-las.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>A question mark has no meaning here.</source>
        <translation>Um ponto de interrogação não tem sentido aqui.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>This point stands alone. Digits belong to it.</source>
        <translation>Este ponto está sozinho. Faltam algarismos.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write 0.5 or 2.5.</source>
        <translation>Escrever 0.5 ou 2.5.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>A LaTeX command belongs after the backslash.</source>
        <translation>Depois da barra invertida vem um comando LaTeX.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write for instance \sqrt{x}.</source>
        <translation>Escrever por exemplo \sqrt{x}.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>The sign &amp; has no meaning here.</source>
        <translation>O sinal &amp; não tem sentido aqui.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write and.</source>
        <translation>Escrever and.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>The sign ~ has no meaning here.</source>
        <translation>O sinal ~ não tem sentido aqui.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Something is missing after the underscore.</source>
        <translation>Falta algo depois do sublinhado.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write x_1.</source>
        <translation>Escrever x_1.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>I do not know the sign {shown}.</source>
        <translation>O sinal {shown} não é conhecido.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>This {char} is a letter of another alphabet that only looks like {twin}.</source>
        <translation>Este {char} é uma letra de outro alfabeto que só parece {twin}.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>An invisible sign that reverses the text stands here.</source>
        <translation>Há aqui um sinal invisível que inverte o texto.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>I do not know {group}. Use Latin or Greek letters.</source>
        <translation>{group} não é conhecido. Usar letras latinas ou gregas.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Did you mean {twin}?</source>
        <translation>Seria {twin}?</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Remove it.</source>
        <translation>Tirá-lo.</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Use {twin}</source>
        <translation>Usar {twin}</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Remove it</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>An exponent is missing here.</source>
        <translation>Falta um expoente aqui.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Something is missing after {spelled}.</source>
        <translation>Falta algo depois de {spelled}.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>I did not expect {spelling} here.</source>
        <translation>{spelling} não era esperado aqui.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Two numbers stand side by side.</source>
        <translation>Há dois números lado a lado.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>These brackets are empty.</source>
        <translation>Estes parênteses estão vazios.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Nothing stands before {spelling}.</source>
        <translation>Não há nada antes de {spelling}.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>The arrow {spelling} has no meaning here.</source>
        <translation>A seta {spelling} não tem sentido aqui.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Only letters and log can have an index.</source>
        <translation>Só letras e log podem ter índice.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>A double factorial !! is not known.</source>
        <translation>O fatorial duplo !! não é conhecido.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>A number has only one decimal point.</source>
        <translation>Um número tem um só sinal decimal.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Write * between them for a product.</source>
        <translation>Para um produto escrever * entre eles.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Type a function, for instance x^2.</source>
        <translation>Digitar uma função, por exemplo x^2.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>A function is written f(x) = x^2.</source>
        <translation>Uma função se escreve f(x) = x^2.</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>For the factorial of a factorial write (x!)!</source>
        <translation>Para o fatorial de um fatorial escrever (x!)!</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Insert *</source>
        <translation>Inserir *</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This parenthesis closes nothing that was opened.</source>
        <translation>Este parêntese não fecha nada aberto.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This brace closes nothing that was opened.</source>
        <translation>Esta chave não fecha nada aberto.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bar closes nothing that was opened.</source>
        <translation>Esta barra não fecha nada aberto.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This parenthesis is still open.</source>
        <translation>Este parêntese ainda está aberto.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This brace is still open.</source>
        <translation>Esta chave ainda está aberta.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bar is still open.</source>
        <translation>Esta barra ainda está aberta.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>{opening} is closed by {closing} here.</source>
        <translation>{opening} é fechado aqui por {closing}.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Did you mean {shown}?</source>
        <translation>Seria {shown}?</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Close it with {closing}.</source>
        <translation>Fechar com {closing}.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This is a list. One function is drawn at a time.</source>
        <translation>Isto é uma lista. Uma função é desenhada de cada vez.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bracket closes nothing that was opened.</source>
        <translation>Este colchete não fecha nada aberto.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Use {shown}</source>
        <translation>Usar {shown}</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bracket is still open.</source>
        <translation>Este colchete ainda está aberto.</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Insert {closing}</source>
        <translation>Inserir {closing}</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Type one function.</source>
        <translation>Digitar uma só função.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>Nothing stands before the = sign.</source>
        <translation>Não há nada antes do sinal =.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>This is an equation for the derivative. Type the function itself.</source>
        <translation>Esta é uma equação para a derivada. Digitar a própria função.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>Leave out the = sign.</source>
        <translation>Tirar o sinal =.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>The derivative is shown beside it.</source>
        <translation>A derivada é mostrada ao lado.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>Remove =</source>
        <translation>Tirar =</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>An equation is not a function. Solve it for y, or draw each side by itself.</source>
        <translation>Uma equação não é uma função. Isolar y, ou desenhar cada lado separadamente.</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>A function is written y = … or f(x) = …</source>
        <translation>Uma função se escreve y = … ou f(x) = …</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Limits are not understood here. Type the function itself.</source>
        <translation>Limites não são entendidos aqui. Digitar a própria função.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>A prime means a derivative. Type the function itself.</source>
        <translation>Uma linha significa uma derivada. Digitar a própria função.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Binomial coefficients are not understood.</source>
        <translation>Coeficientes binomiais não são entendidos.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>A matrix is not a function. Type one function.</source>
        <translation>Uma matriz não é uma função. Digitar uma função.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>{command} needs what belongs in its braces.</source>
        <translation>{command} precisa do que vai entre as chaves.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>I do not know the LaTeX command {command}.</source>
        <translation>O comando LaTeX {command} não é conhecido.</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Did you mean {use}?</source>
        <translation>Seria {use}?</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Use {use}</source>
        <translation>Usar {use}</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Infinity is not a number that can be calculated with.</source>
        <translation>Infinito não é um número com que se calcule.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>I do not know {word}.</source>
        <translation>{word} não é conhecido.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>This word is too long: at most {letters} letters in a row are read.</source>
        <translation>Esta palavra é longa demais: no máximo {letters} letras seguidas são lidas.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>I do not know {name}.</source>
        <translation>{name} não é conhecido.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>i is the imaginary unit. Only real numbers can be drawn.</source>
        <translation>i é a unidade imaginária. Só números reais podem ser desenhados.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>I do not know a function called {letter}.</source>
        <translation>Não se conhece função chamada {letter}.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Is {digits} a power, an index or a factor of {letter}?</source>
        <translation>{digits} é uma potência, um índice ou um fator de {letter}?</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Use another letter for a parameter.</source>
        <translation>Usar outra letra para um parâmetro.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>For a product write {letter}*( … ).</source>
        <translation>Para um produto escrever {letter}*( … ).</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Leave out the prime; the derivative is shown beside it.</source>
        <translation>Tirar a linha; a derivada é mostrada ao lado.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>The list of functions shows all that are known.</source>
        <translation>A lista de funções mostra todas as conhecidas.</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Did you mean {meant}?</source>
        <translation>Seria {meant}?</translation>
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
        <translation>{first} e {last}</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Two</source>
        <translation>Duas</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Several</source>
        <translation>Várias</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>{how_many} letters could be the variable: {listed}.</source>
        <translation>{how_many} letras poderiam ser a variável: {listed}.</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>I do not know True.</source>
        <translation>True não é conhecido.</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>This asks for a derivative. Type the function itself.</source>
        <translation>Isto pede uma derivada. Digitar a própria função.</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Write f({letters}) = in front.</source>
        <translation>Escrever f({letters}) = na frente.</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Use {letters}</source>
        <translation>Usar {letters}</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>Each case needs one value and one condition.</source>
        <translation>Cada caso precisa de um valor e de uma condição.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>A condition is not a number. A function with cases is written {x&lt;0: -x, x}.</source>
        <translation>Uma condição não é um número. Uma função com casos se escreve {x&lt;0: -x, x}.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>True is a condition, not a number.</source>
        <translation>True é uma condição, não um número.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>Two cases run into each other here.</source>
        <translation>Dois casos se confundem aqui.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>This needs a condition such as x &lt; 0 and a value.</source>
        <translation>Isto precisa de uma condição como x &lt; 0 e de um valor.</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>Write {x&lt;0: -x, x}.</source>
        <translation>Escrever {x&lt;0: -x, x}.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This text is too long: a function has room for {characters:,} characters.</source>
        <translation>Este texto é longo demais: uma função comporta {characters:,} caracteres.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This number is too long: at most {digits} digits are read.</source>
        <translation>Este número é longo demais: no máximo {digits} algarismos são lidos.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This text has too many parts for one function.</source>
        <translation>Este texto tem partes demais para uma função.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>A fraction cannot have the denominator 0.</source>
        <translation>Uma fração não pode ter o denominador 0.</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This number is out of range: powers of ten go up to {magnitude}.</source>
        <translation>Este número está fora do alcance: as potências de dez vão até {magnitude}.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>{kind} joins conditions such as x &gt; 0, and this is none.</source>
        <translation>{kind} une condições como x &gt; 0, e isto não é uma.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This exponent is too large: {exponent:,} is the most.</source>
        <translation>Este expoente é grande demais: no máximo {exponent:,}.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This has too many parts for one function.</source>
        <translation>Isto tem partes demais para uma função.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This is nested too deeply to be worked out.</source>
        <translation>O aninhamento é fundo demais para ser calculado.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This is nested too deeply: {nesting} levels are the most.</source>
        <translation>O aninhamento é fundo demais: no máximo {nesting} níveis.</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>{sign} belongs behind f(x).</source>
        <translation>{sign} vai depois de f(x).</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>not</source>
        <comment>a condition</comment>
        <translation>não</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>and</source>
        <comment>conditions</comment>
        <translation>e</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>if</source>
        <comment>a condition</comment>
        <translation>se</translation>
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
        <translation>senão</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is less than {right}</source>
        <translation>{left} é menor que {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is at most {right}</source>
        <translation>{left} é no máximo {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is greater than {right}</source>
        <translation>{left} é maior que {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is at least {right}</source>
        <translation>{left} é pelo menos {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} equals {right}</source>
        <translation>{left} é igual a {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is not {right}</source>
        <translation>{left} é diferente de {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} squared</source>
        <translation>{base} ao quadrado</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} cubed</source>
        <translation>{base} ao cubo</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the derivative of {function}</source>
        <translation>a derivada de {function}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>open paren {inside} close paren</source>
        <translation>abre parênteses {inside} fecha parênteses</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} to the {exponent}</source>
        <translation>{base} elevado a {exponent}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the fraction {above} over {below} end fraction</source>
        <translation>fração {above} sobre {below} fim da fração</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{above} over {below}</source>
        <translation>{above} sobre {below}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} to the {exponent} end power</source>
        <translation>{base} elevado a {exponent} fim do expoente</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the {name} of {inside}</source>
        <translation>{name} de {inside}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{letter} sub {index}</source>
        <translation>{letter} índice {index}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>minus {number}</source>
        <translation>menos {number}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the limit as {variable} goes to 0 of {function}</source>
        <translation>o limite quando {variable} tende a 0 de {function}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>plus {term}</source>
        <translation>mais {term}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the root of degree {degree} of {inside} end root</source>
        <translation>raiz de índice {degree} de {inside} fim da raiz</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the {name} of {inside} end root</source>
        <translation>{name} de {inside} fim da raiz</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the {name} of {inside} end absolute value</source>
        <translation>{name} de {inside} fim do valor absoluto</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> comma </source>
        <translation> vírgula </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>not {condition}</source>
        <translation>não {condition}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{part} where {condition}</source>
        <translation>{part} se {condition}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>in pieces, {parts}, end pieces</source>
        <translation>por partes, {parts}, fim das partes</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> plus </source>
        <translation> mais </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> times </source>
        <translation> vezes </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>logarithm base {base}</source>
        <translation>logaritmo na base {base}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{part} otherwise</source>
        <translation>{part} caso contrário</translation>
    </message>
    <message>
        <location filename="plotter/language/writing.py"/>
        <source>This result is too long to be written out.</source>
        <translation>Este resultado é longo demais para ser escrito.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}: {what}.</source>
        <translation>O documento está danificado em {place}: {what}.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>This is not a document of Tangent Plotter.</source>
        <translation>Isto não é um documento do Tangent Plotter.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: version is not a number.</source>
        <translation>O documento está danificado: version não é um número.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>This document was written by a newer Tangent Plotter (format {format}, this one reads up to {version}). Please update the program to open it.</source>
        <translation>Este documento foi escrito por um Tangent Plotter mais novo (formato {format}, este lê até {version}). Atualizar o programa para abri-lo.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: scenes must list 1 to {most_scenes} scenes.</source>
        <translation>O documento está danificado: scenes deve listar de 1 a {most_scenes} cenas.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: current names no scene.</source>
        <translation>O documento está danificado: current não nomeia cena alguma.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The file is too large for a document: more than {largest_file} MB.</source>
        <translation>O arquivo é grande demais para um documento: mais de {largest_file} MB.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>line {lineno}, column {colno}</source>
        <translation>linha {lineno}, coluna {colno}</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}: a scene is missing.</source>
        <translation>O documento está danificado em {place}: falta uma cena.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: it is not text in UTF-8.</source>
        <translation>O documento está danificado: não é texto em UTF-8.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}: {msg}.</source>
        <translation>O documento está danificado em {place}: {msg}.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: it is nested too deeply.</source>
        <translation>O documento está danificado: o aninhamento é fundo demais.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: {error}.</source>
        <translation>O documento está danificado: {error}.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}{inner}: {what}.</source>
        <translation>O documento está danificado em {place}{inner}: {what}.</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>the text has more than {longest_text} characters</source>
        <translation>o texto tem mais de {longest_text} caracteres</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>the number is too large</source>
        <translation>o número é grande demais</translation>
    </message>
    <message>
        <location filename="plotter/numeric/constant.py"/>
        <source>A number is wanted here, without the letter {names}.</source>
        <translation>Aqui é preciso um número, sem a letra {names}.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/constant.py"/>
        <source>This has no value.</source>
        <translation>Isto não tem valor.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>the slopes are {left} on the left and {right} on the right.</source>
        <translation>as inclinações são {left} à esquerda e {right} à direita.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>the tangent is vertical.</source>
        <translation>a tangente é vertical.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>no limit of the slopes was found.</source>
        <translation>não se encontrou nenhum limite dos declives.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: {reason}</source>
        <translation>Não há derivada em {place}: {reason}</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f is not defined there.</source>
        <translation>Não há derivada em {place}: f não está definida ali.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f has a pole there.</source>
        <translation>Não há derivada em {place}: f tem um polo ali.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>f is defined at this point only.</source>
        <translation>f está definida só neste ponto.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f jumps there.</source>
        <translation>Não há derivada em {place}: f salta ali.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f has a hole there.</source>
        <translation>Não há derivada em {place}: f tem um furo ali.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>f is not defined on the left of it.</source>
        <translation>f não está definida à esquerda dele.</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>f is not defined on the right of it.</source>
        <translation>f não está definida à direita dele.</translation>
    </message>
    <message>
        <location filename="plotter/opening.py"/>
        <source>Tangent Plotter could not be opened. Your documents are as they were. Try again; if it stays so, install it anew, or tell us the details.</source>
        <translation>Não foi possível abrir o Tangent Plotter. Seus documentos estão como estavam. Tente de novo; se continuar assim, instale-o outra vez ou conte-nos os detalhes.</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>the language it is written in</source>
        <translation>a linguagem em que foi escrito</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>window and drawing</source>
        <translation>janela e desenho</translation>
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
        <translation>álgebra: formas mais curtas e demonstrações</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>contours</source>
        <translation>curvas de nível</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>typesetting of formulas</source>
        <translation>composição de fórmulas</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>typeface of formulas</source>
        <translation>fonte das fórmulas</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>typeface of words</source>
        <translation>fonte do texto</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>moving pictures</source>
        <translation>imagens animadas</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>About Tangent Plotter</source>
        <translation>Sobre o Tangent Plotter</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>Copy the versions</source>
        <translation>Copiar as versões</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>See what a derivative is.</source>
        <translation>Ver o que é uma derivada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>Under the MIT license. It is made with:</source>
        <translation>Sob a licença MIT. Feito com:</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Study</source>
        <translation>E&amp;studar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>S&amp;cenes</source>
        <translation>&amp;Cenas</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;New</source>
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Save</source>
        <translation>S&amp;alvar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save &amp;as…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Export image…</source>
        <translation>&amp;Exportar imagem…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the picture as a file, at a size you choose</source>
        <translation>Salvar a imagem em arquivo, no tamanho escolhido</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Export a&amp;nimation…</source>
        <translation>Exportar ani&amp;mação…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Take back the last change</source>
        <translation>Desfazer a última mudança</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Bring back what was undone</source>
        <translation>Trazer de volta o que foi desfeito</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Copy image</source>
        <translation>&amp;Copiar imagem</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Copy the picture to the clipboard</source>
        <translation>Copiar a imagem para a área de transferência</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Go to the &amp;formula</source>
        <translation>Ir à &amp;fórmula</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Side &amp;panel</source>
        <translation>&amp;Painel lateral</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the side panel</source>
        <translation>Mostrar ou esconder o painel lateral</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show what matters of the function</source>
        <translation>Mostrar o que importa da função</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Equal scales</source>
        <translation>Escalas &amp;iguais</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Keep a unit as long in x as in y</source>
        <translation>Manter uma unidade tão longa em x quanto em y</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Back to the &amp;origin</source>
        <translation>&amp;Voltar à origem</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Put the origin in the middle</source>
        <translation>Pôr a origem no meio</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Zoom &amp;in</source>
        <translation>Ap&amp;roximar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Look closer</source>
        <translation>Olhar mais de perto</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Zoom o&amp;ut</source>
        <translation>A&amp;fastar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Look from farther away</source>
        <translation>Olhar de mais longe</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Surface in three dimensions</source>
        <translation>S&amp;uperfície em três dimensões</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>See a function of two variables as a surface that turns</source>
        <translation>Ver uma função de duas variáveis como superfície que gira</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Tu&amp;rn the surface</source>
        <translation>&amp;Girar a superfície</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Crosshair</source>
        <translation>Cruz de &amp;leitura</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show feat&amp;ures</source>
        <translation>Mo&amp;strar pontos notáveis</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Curve st&amp;yles…</source>
        <translation>&amp;Estilos de curva…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Table of features…</source>
        <translation>&amp;Tabela de pontos notáveis…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>All features in the view, to look at or copy</source>
        <translation>Todos os da vista, para ver ou copiar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Values of parameters</source>
        <translation>Valores &amp;dos parâmetros</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Larger interface</source>
        <translation>Interface &amp;maior</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Smaller interface</source>
        <translation>I&amp;nterface menor</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Normal size</source>
        <translation>Taman&amp;ho normal</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Reduce motion</source>
        <translation>Redu&amp;zir movimento</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>F&amp;ull screen</source>
        <translation>Tela &amp;cheia</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Derivative</source>
        <translation>Deri&amp;vada</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Tangent</source>
        <translation>Ta&amp;ngente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>D&amp;escent</source>
        <translation>Des&amp;cida</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Graph</source>
        <translation>G&amp;rafo</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Data</source>
        <translation>&amp;Dados</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Play or pause</source>
        <translation>Reprod&amp;uzir ou pausar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let the timeline run</source>
        <translation>Deixar a linha do tempo correr</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Step</source>
        <translation>Pa&amp;sso</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>One step on</source>
        <translation>Um passo à frente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Step &amp;back</source>
        <translation>Passo &amp;atrás</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>One step back</source>
        <translation>Um passo atrás</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Reset</source>
        <translation>Re&amp;iniciar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>To the start of the timeline</source>
        <translation>Ao início da linha do tempo</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>To the &amp;end</source>
        <translation>Ir ao &amp;fim</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>To the end of the timeline</source>
        <translation>Ao fim da linha do tempo</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the tan&amp;gent</source>
        <translation>Mostrar a &amp;tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the tangent</source>
        <translation>Mostrar ou esconder a tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the se&amp;cant</source>
        <translation>&amp;Mostrar a secante</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the secant</source>
        <translation>Mostrar ou esconder a secante</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the &amp;normal</source>
        <translation>M&amp;ostrar a normal</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>P&amp;in the tangent</source>
        <translation>Fi&amp;xar a tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Keep this tangent while the point moves on</source>
        <translation>Manter esta tangente enquanto o ponto segue</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Sweep &amp;x</source>
        <translation>&amp;Percorrer x</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let &amp;h go to 0</source>
        <translation>Levar &amp;h a 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Zoom to the tangent</source>
        <translation>&amp;Zoom na tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Back from the tangent</source>
        <translation>Voltar da tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>T&amp;aylor polynomial</source>
        <translation>Polinômio de Ta&amp;ylor</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Se&amp;cond derivative</source>
        <translation>S&amp;egunda derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>S&amp;ketch f′</source>
        <translation>Es&amp;boçar f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Hide f′ and draw it by hand</source>
        <translation>Esconder f′ e desenhá-la à mão</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>E&amp;rase of the sketch</source>
        <translation>Apa&amp;gar do esboço</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Judge the sketch</source>
        <translation>&amp;Julgar o esboço</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Re&amp;veal f′</source>
        <translation>Reve&amp;lar f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Let the area grow</source>
        <translation>Deixar a área crescer (&amp;Q)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Step and ed&amp;ge</source>
        <translation>Passo e aresta (&amp;K)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Present</source>
        <translation>&amp;Apresentar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The whole screen for the lesson; Esc ends it</source>
        <translation>A tela toda para a aula; Esc encerra</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Row of scenes</source>
        <translation>&amp;Fileira de cenas</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the pictures of all scenes</source>
        <translation>Mostrar ou esconder as imagens de todas as cenas</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Add a scene</source>
        <translation>A&amp;dicionar uma cena</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Keep this scene and go on in a copy of it</source>
        <translation>Manter esta cena e continuar em uma cópia</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Name and note…</source>
        <translation>&amp;Nome e nota…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Re&amp;move</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Move &amp;earlier</source>
        <translation>&amp;Mover para antes</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Move &amp;later</source>
        <translation>Mover para d&amp;epois</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Pre&amp;vious</source>
        <translation>An&amp;terior</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Ne&amp;xt</source>
        <translation>Próx&amp;ima</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;What can I type?</source>
        <translation>O que posso &amp;digitar?</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Rules</source>
        <translation>&amp;Regras</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Optimizers</source>
        <translation>&amp;Otimizadores</translation>
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
        <translation>&amp;Sobre o Tangent Plotter</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>A new document in a window of its own</source>
        <translation>Um documento novo em janela própria</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Open a document</source>
        <translation>Abrir um documento</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the document with all its scenes</source>
        <translation>Salvar o documento com todas as cenas</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the document under another name</source>
        <translation>Salvar o documento com outro nome</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the moving picture: GIF, APNG, WebP or MP4</source>
        <translation>Salvar a imagem em movimento: GIF, APNG, WebP ou MP4</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Print the picture, after a look at the page</source>
        <translation>Imprimir a imagem, depois de ver a página</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Close this window</source>
        <translation>Fechar esta janela</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Close all windows</source>
        <translation>Fechar todas as janelas</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Type another function</source>
        <translation>Digitar outra função</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Watch the surface go once around</source>
        <translation>Ver a superfície dar uma volta completa</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Read off x, f and f′ wherever the pointer is</source>
        <translation>Ler x, f e f′ onde estiver o ponteiro</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Mark roots, extrema, inflection points and asymptotes</source>
        <translation>Marcar zeros, extremos, pontos de inflexão e assíntotas</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Give a curve another color, width or line</source>
        <translation>Dar a uma curva outra cor, espessura ou traço</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Write the values of the parameters in the formula</source>
        <translation>Escrever os valores dos parâmetros na fórmula</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Make text and buttons larger</source>
        <translation>Aumentar texto e botões</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Make text and buttons smaller</source>
        <translation>Diminuir texto e botões</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Text and buttons at 100 %</source>
        <translation>Texto e botões em 100 %</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Nothing glides; what plays jumps from step to step</source>
        <translation>Nada desliza; o que toca salta de passo em passo</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Use the whole screen</source>
        <translation>Usar a tela toda</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Every step with its rule</source>
        <translation>Cada passo com a sua regra</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The line that touches the curve</source>
        <translation>A reta que toca a curva</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Walk down the function</source>
        <translation>Descer a função</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The computation graph: values forward, derivatives back</source>
        <translation>O grafo de cálculo: valores à frente, derivadas de volta</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Fit a model to points</source>
        <translation>Ajustar um modelo a pontos</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the normal</source>
        <translation>Mostrar ou esconder a normal</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let the tangent run along the curve</source>
        <translation>Fazer a tangente correr ao longo da curva</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Watch the secant become the tangent</source>
        <translation>Ver a secante virar tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Look closer until curve and tangent coincide</source>
        <translation>Olhar mais de perto até curva e tangente coincidirem</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Back to the view from before the zoom</source>
        <translation>Voltar à vista de antes do zoom</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the Taylor polynomial</source>
        <translation>Mostrar ou esconder o polinômio de Taylor</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide f″</source>
        <translation>Mostrar ou esconder f″</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Rub out parts of what you drew</source>
        <translation>Apagar partes do que foi desenhado</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>See what is right about your f′ and what is not</source>
        <translation>Ver o que está certo na f′ desenhada e o que não</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let f′ be traced over your sketch</source>
        <translation>Deixar f′ ser traçada sobre o esboço</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Watch the area of the chosen product grow with x</source>
        <translation>Ver a área do produto escolhido crescer com x</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>From the chosen step of the derivation to its edge in the graph, and back</source>
        <translation>Do passo escolhido da derivação à sua aresta no grafo, e de volta</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>A copy of this scene with its name and note</source>
        <translation>Uma cópia desta cena com nome e nota</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Name this scene; a note tells you what to say</source>
        <translation>Dar nome a esta cena; uma nota diz o que dizer</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Take this scene away; undo brings it back</source>
        <translation>Tirar esta cena; desfazer a traz de volta</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show this scene before the one before it</source>
        <translation>Mostrar esta cena antes da anterior</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show this scene after the one after it</source>
        <translation>Mostrar esta cena depois da seguinte</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the scene before this one</source>
        <translation>Mostrar a cena anterior a esta</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the scene after this one</source>
        <translation>Mostrar a cena seguinte a esta</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The functions and signs that are understood</source>
        <translation>As funções e sinais que são entendidos</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>All rules of differentiation with examples</source>
        <translation>Todas as regras de derivação com exemplos</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>What each way of descending does, and its settings</source>
        <translation>O que faz cada modo de descer, e os seus ajustes</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>All keys at a glance</source>
        <translation>Todas as teclas de relance</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The window in six steps</source>
        <translation>A janela em seis passos</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Version and licenses</source>
        <translation>Versão e licenças</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The tangent, from left to right</source>
        <translation>A tangente, da esquerda à direita</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>From secant to tangent</source>
        <translation>Da secante à tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The descent, step by step</source>
        <translation>A descida, passo a passo</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The growing area of a product</source>
        <translation>A área crescente de um produto</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The surface, once around</source>
        <translation>A superfície, uma volta</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The derivation, step by step</source>
        <translation>A derivação, passo a passo</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The fit, step by step</source>
        <translation>O ajuste, passo a passo</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The passes through the graph</source>
        <translation>Os percursos do grafo</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Export animation</source>
        <translation>Exportar animação</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Projector</source>
        <translation>Projetor</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Print, black on white</source>
        <translation>Impressão, preto no branco</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Begin anew at the end</source>
        <translation>Recomeçar no fim</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; nada foi gravado.</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Width, px</source>
        <translation>Largura, px</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Height, px</source>
        <translation>Altura, px</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Frames a second</source>
        <translation>Quadros por segundo</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Shows</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Colors</source>
        <translation>Cores</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Estimate the size</source>
        <translation>Estimar o tamanho</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>MP4 needs PyAV, which is not installed: pip install av. The other formats need nothing more.</source>
        <translation>MP4 precisa do PyAV, que não está instalado: pip install av. Os outros formatos não precisam de mais nada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Writing the file…</source>
        <translation>Gravando o arquivo…</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>About {0} MB</source>
        <translation>Cerca de {0} MB</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>{0} frames</source>
        <translation>{0} quadros</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Frame {0} of {1}</source>
        <translation>Quadro {0} de {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/commands.py"/>
        <source>lesson</source>
        <translation>lição</translation>
    </message>
    <message>
        <location filename="plotter/ui/commands.py"/>
        <source>example</source>
        <translation>exemplo</translation>
    </message>
    <message>
        <location filename="plotter/ui/commands.py"/>
        <source>start</source>
        <translation>início</translation>
    </message>
    <message>
        <location filename="plotter/ui/completion.py"/>
        <source>Functions that begin like this</source>
        <translation>Funções que começam assim</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Tangent Plotter made a mistake. Your work has been put aside and is safe; you can go on, or save it and start the program anew. Nothing has been sent anywhere.</source>
        <translation>O Tangent Plotter cometeu um erro. O trabalho foi posto a salvo; pode-se continuar, ou salvar e iniciar o programa de novo. Nada foi enviado a lugar algum.</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Copy the details</source>
        <translation>Copiar os detalhes</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Thin</source>
        <translation>Fina</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Usual width</source>
        <translation>Espessura usual</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Thick</source>
        <translation>Grossa</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Very thick</source>
        <translation>Muito grossa</translation>
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
        <translation>Laranja</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Crimson</source>
        <translation>Carmim</translation>
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
        <translation>Contínua</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Dashed</source>
        <translation>Tracejada</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Dotted</source>
        <translation>Pontilhada</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Dashes and dots</source>
        <translation>Traços e pontos</translation>
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
        <translation>Como no tema</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Color</source>
        <translation>Cor</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Width</source>
        <translation>Espessura</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Line</source>
        <translation>Traço</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/area.py"/>
        <source>Data and loss</source>
        <translation>Dados e perda</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/area.py"/>
        <source>The points with the fitted curve; beside them the loss and the way down.</source>
        <translation>Os pontos com a curva ajustada; ao lado a perda e o caminho de descida.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Progress of the fit</source>
        <translation>Progresso do ajuste</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Fit again</source>
        <translation>Ajustar de novo</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Fitting: {percent} %</source>
        <translation>Ajustando: {percent} %</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/edits.py"/>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/edits.py"/>
        <source>move a point</source>
        <translation>mover um ponto</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/loss_or_graph.py"/>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/loss_or_graph.py"/>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/loss_or_graph.py"/>
        <source>What stands beside the data</source>
        <translation>O que fica ao lado dos dados</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Straight line</source>
        <translation>Reta</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Exponential growth</source>
        <translation>Crescimento exponencial</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Logistic curve</source>
        <translation>Curva logística</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Small neural network</source>
        <translation>Pequena rede neural</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>A formula in x; its other letters are the parameters to be found</source>
        <translation>Uma fórmula em x; as outras letras são os parâmetros procurados</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Models to begin with</source>
        <translation>Modelos para começar</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>L1: what is added to the loss for each |w|</source>
        <translation>L1: o que se soma à perda por cada |w|</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>L2: what is added to the loss for each w²</source>
        <translation>L2: o que se soma à perda por cada w²</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>How the derivatives are found…</source>
        <translation>Como se acham as derivadas…</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>regularization</source>
        <translation>regularização</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>The derivatives of the loss at one point</source>
        <translation>As derivadas da perda em um ponto</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>mean of </source>
        <translation>média de </translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>y =</source>
        <translation>y =</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/playing.py"/>
        <source>Step {0} of {1}</source>
        <translation>Passo {0} de {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Take an example</source>
        <translation>Pegar um exemplo</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>No points yet. Type them, paste a table, open a file, or click the plot.</source>
        <translation>Ainda não há pontos. Digitar, colar uma tabela, abrir um arquivo ou clicar no gráfico.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Open a table</source>
        <translation>Abrir uma tabela</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Choose all points</source>
        <translation>Escolher todos os pontos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>A table from a file: CSV, or text</source>
        <translation>Uma tabela de um arquivo: CSV ou texto</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>A table from the clipboard</source>
        <translation>Uma tabela da área de transferência</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>The points of the chosen rows</source>
        <translation>Os pontos das linhas escolhidas</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>All points</source>
        <translation>Todos os pontos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>There is no table on the clipboard.</source>
        <translation>Não há tabela na área de transferência.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>x and y must be two different columns.</source>
        <translation>x e y devem ser duas colunas diferentes.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>{0} points</source>
        <translation>{0} pontos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>The file is too large.</source>
        <translation>O arquivo é grande demais.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>The file is not text in UTF-8.</source>
        <translation>O arquivo não é texto em UTF-8.</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>Column of x</source>
        <translation>Coluna de x</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>Column of y</source>
        <translation>Coluna de y</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>First rows</source>
        <translation>Primeiras linhas</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>x is</source>
        <translation>x é</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>y is</source>
        <translation>y é</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>{0} rows</source>
        <translation>{0} linhas</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>{0} rows with an empty cell are left out</source>
        <translation>{0} linhas com célula vazia ficam de fora</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>the first {0} are taken</source>
        <translation>as primeiras {0} são usadas</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Points in a batch, 0 for all</source>
        <translation>Pontos por lote, 0 para todos</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Seed of the batches</source>
        <translation>Semente dos lotes</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>The other parameters</source>
        <translation>Os outros parâmetros</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>others held at the end</source>
        <translation>outros fixos no fim</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>others as at this step</source>
        <translation>outros como neste passo</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Show the computation graph of the loss</source>
        <translation>Mostrar o grafo de cálculo da perda</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Number of the point whose graph is shown</source>
        <translation>Número do ponto cujo grafo é mostrado</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Loss against step</source>
        <translation>Perda por passo</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>starts at</source>
        <translation>começa em</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>∂L/∂w</source>
        <translation>∂L/∂w</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>exact</source>
        <translation>exato</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Loss over</source>
        <translation>Perda por</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>parameters of the contours</source>
        <translation>parâmetros das curvas de nível</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>of point</source>
        <translation>do ponto</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Parameter {0} of the contours</source>
        <translation>Parâmetro {0} das curvas de nível</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Where {0} starts</source>
        <translation>Onde {0} começa</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Any rule</source>
        <translation>Qualquer regra</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>One rule</source>
        <translation>Uma regra</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Two rules</source>
        <translation>Duas regras</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Several rules</source>
        <translation>Várias regras</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>exercise</source>
        <translation>exercício</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Rule to practise</source>
        <translation>Regra a praticar</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>How hard</source>
        <translation>Dificuldade</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Next exercise</source>
        <translation>Próximo exercício</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Another function to differentiate; undo brings this back</source>
        <translation>Outra função para derivar; desfazer traz esta de volta</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Worksheet…</source>
        <translation>Folha de exercícios…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>A sheet of such exercises to print or save, with key</source>
        <translation>Uma folha de exercícios assim para imprimir ou salvar, com respostas</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>kind of exercise</source>
        <translation>tipo de exercício</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Exercise {0}</source>
        <translation>Exercício {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Which rule fits? Why?</source>
        <translation>Que regra serve? Por quê?</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Space or Page Down shows the step.</source>
        <translation>Espaço ou Page Down mostra o passo.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Find the derivative</source>
        <translation>Achar a derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Space or Page Down goes on, Page Up goes back.</source>
        <translation>Espaço ou Page Down avança, Page Up volta.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>understood rule</source>
        <translation>regra entendida</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>Rules only</source>
        <translation>Só regras</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>With substitution</source>
        <translation>Com substituição</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>With the algebra</source>
        <translation>Com a álgebra</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>As written only</source>
        <translation>Só como está escrita</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>An understood rule is applied without being told</source>
        <translation>Uma regra entendida é aplicada sem ser dita</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>Tell every rule again</source>
        <translation>Dizer cada regra de novo</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>level of detail</source>
        <translation>nível de detalhe</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>Other forms are not known yet</source>
        <translation>Outras formas ainda não são conhecidas</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>No other route is known for this function</source>
        <translation>Não se conhece outro caminho para esta função</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>shortest</source>
        <translation>a mais curta</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>form of the answer</source>
        <translation>forma da resposta</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>second route</source>
        <translation>segundo caminho</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>order of the derivative</source>
        <translation>ordem da derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>How much is told</source>
        <translation>Quanto se conta</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Routes, forms, and ways to take it along</source>
        <translation>Caminhos, formas e maneiras de levar consigo</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Second route</source>
        <translation>Segundo caminho</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Form of the answer</source>
        <translation>Forma da resposta</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Understood rules</source>
        <translation>Regras entendidas</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Ask before each revealed step</source>
        <translation>Perguntar antes de cada passo revelado</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Reveal step by step</source>
        <translation>Revelar passo a passo</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Copy derivation as</source>
        <translation>Copiar a derivação como</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Copy selected step as</source>
        <translation>Copiar o passo escolhido como</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Save derivation…</source>
        <translation>Salvar a derivação…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Print derivation…</source>
        <translation>Imprimir a derivação…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Steps</source>
        <comment>of a derivation</comment>
        <translation>Passos</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>practice</source>
        <translation>prática</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>questions</source>
        <translation>perguntas</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/paper/preview.py"/>
        <source>Preview, {0} pages</source>
        <translation>Visualização, {0} páginas</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Your derivative</source>
        <translation>A sua derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Show the answer</source>
        <translation>Mostrar a resposta</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>It went wrong in this part:</source>
        <translation>O erro está nesta parte:</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>While you practise, f′ is hidden in the plot and in the formula bar.</source>
        <translation>Durante a prática, f′ fica escondida no gráfico e na barra de fórmula.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>typing the derivative</source>
        <translation>digitação da derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>show the answer</source>
        <translation>mostrar a resposta</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Right. Proved equal to the derivative.</source>
        <translation>Certo. Provado igual à derivada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Not yet.</source>
        <translation>Ainda não.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>correction</source>
        <translation>correção</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Right at {0} points (largest difference {1}).</source>
        <translation>Certo em {0} pontos (maior diferença {1}).</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>{0}, checked at {1} points</source>
        <translation>{0}, verificado em {1} pontos</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Copy the derivative</source>
        <translation>Copiar a derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Simplify</source>
        <translation>Simplificar</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>the same, shorter</source>
        <translation>o mesmo, mais curto</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>{0}, proved</source>
        <translation>{0}, provado</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>The steps are proved, this form at {0} points (largest difference {1}).</source>
        <translation>Os passos estão provados, esta forma em {0} pontos (maior diferença {1}).</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Both routes meet</source>
        <translation>Os dois caminhos se encontram</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Both end at the same expression.</source>
        <translation>Ambos terminam na mesma expressão.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Proved equal</source>
        <translation>Igualdade provada</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Equal at {0} points; no proof was found in time.</source>
        <translation>Iguais em {0} pontos; não se achou prova a tempo.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/reveal.py"/>
        <source>Step {0} of {1}</source>
        <comment>of a derivation</comment>
        <translation>Passo {0} de {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/reveal.py"/>
        <source>Question {0} of {1}</source>
        <translation>Pergunta {0} de {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>fold</source>
        <translation>dobrar</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Show its edge in the graph</source>
        <translation>Mostrar a sua aresta no grafo</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Save step…</source>
        <translation>Salvar o passo…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Unfold</source>
        <translation>Desdobrar</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Fold</source>
        <translation>Dobrar</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Copy step as</source>
        <translation>Copiar o passo como</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>I understand: {0}</source>
        <translation>Entendido: {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_row.py"/>
        <source>Scroll the formula</source>
        <translation>Rolar a fórmula</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_page.py"/>
        <source>Shown: the last function that could be read, {0}.</source>
        <translation>Mostrada: a última função legível, {0}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_page.py"/>
        <source>Tell this rule again</source>
        <translation>Dizer esta regra de novo</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_page.py"/>
        <source>Understood:</source>
        <translation>Entendidas:</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_view.py"/>
        <source>{name} is {expression}.</source>
        <translation>{name} é {expression}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_view.py"/>
        <source>{capital} equals {after}.</source>
        <translation>{capital} é igual a {after}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_view.py"/>
        <source>Show {0} more steps</source>
        <translation>Mostrar mais {0} passos</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>Save the derivation</source>
        <translation>Salvar a derivação</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>Save the step</source>
        <translation>Salvar o passo</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>derivation</source>
        <translation>derivação</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Save the worksheet</source>
        <translation>Salvar a folha de exercícios</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Worksheet</source>
        <translation>Folha de exercícios</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>The same number makes the same sheet again</source>
        <translation>O mesmo número faz de novo a mesma folha</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Room for working</source>
        <translation>Espaço para as contas</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Key on a page of its own</source>
        <translation>Respostas em página própria</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Difficulty</source>
        <translation>Dificuldade</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Exercises</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Another sheet</source>
        <translation>Outra folha</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Sheet number</source>
        <translation>Número da folha</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Preview</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>worksheet</source>
        <translation>folha</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Save…</source>
        <translation>Salvar…</translation>
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
        <translation>De {0}: {1}. Um clique começa aqui.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/charts.py"/>
        <source>Height {0}</source>
        <translation>Altura {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/charts.py"/>
        <source>Size of the gradient |{0}|</source>
        <translation>Tamanho do gradiente |{0}|</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/charts.py"/>
        <source>Position {0}</source>
        <translation>Posição {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/ending.py"/>
        <source>repair of the descent</source>
        <translation>conserto da descida</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/ending.py"/>
        <source>Set {0}</source>
        <translation>Pôr {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/ending.py"/>
        <source>Take {0} steps</source>
        <translation>Dar {0} passos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/follower.py"/>
        <source>Zoomed out {0} times to follow the run, which diverges. F goes back.</source>
        <translation>Vista ampliada {0} vezes para seguir a descida, que diverge. F volta.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/follower.py"/>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/follower.py"/>
        <source>The run is farther out than the plot can show. F goes back.</source>
        <translation>A descida está mais longe do que o gráfico pode mostrar. F volta.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Close the lesson</source>
        <translation>Fechar a lição</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Begin again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Next lesson</source>
        <translation>Próxima lição</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>{0}; from {1} to {2}</source>
        <translation>{0}; de {1} a {2}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>{0} goes from {1} to {2}.</source>
        <translation>{0} vai de {1} a {2}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Options of the method</source>
        <translation>Opções do método</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>This method has none.</source>
        <translation>Este método não tem.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Schedule of the rate</source>
        <translation>Plano da taxa</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Stopping</source>
        <translation>Parada</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Most steps, from 1 to 100 000</source>
        <translation>Passos no máximo, de 1 a 100 000</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Ends with a gradient up to this; 0: never</source>
        <translation>Termina com um gradiente de até isto; 0: nunca</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Ends with steps up to this; 0: never</source>
        <translation>Termina com passos de até isto; 0: nunca</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Standard deviation of the noise in each gradient</source>
        <translation>Desvio padrão do ruído em cada gradiente</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Seed: the same number gives the same noise</source>
        <translation>Semente: o mesmo número dá o mesmo ruído</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>options of the descent</source>
        <translation>opções da descida</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Steps at most</source>
        <translation>Máximo de passos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Gradient at most</source>
        <translation>Gradiente máximo</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Update at most</source>
        <translation>Mudança máxima</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>number of steps</source>
        <translation>número de passos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Noise in the gradient</source>
        <translation>Ruído no gradiente</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/panel.py"/>
        <source>Charts</source>
        <translation>Diagramas</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Method of the chosen run</source>
        <translation>Método da descida escolhida</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Learning rate of the chosen run</source>
        <translation>Taxa de aprendizado da descida escolhida</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Start of the chosen run</source>
        <translation>Início da descida escolhida</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Repeat the chosen run (Ctrl+D)</source>
        <translation>Repetir a descida escolhida (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Take the chosen run out (Del)</source>
        <translation>Tirar a descida escolhida (Del)</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Add a run to compare</source>
        <translation>Acrescentar descida</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Another method from the same start, or the same one again</source>
        <translation>Outro método do mesmo início, ou o mesmo outra vez</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Minimize or maximize</source>
        <translation>Minimizar ou maximizar</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>runs of the race</source>
        <translation>descidas da corrida</translation>
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
        <translation>pôr uma descida primeiro</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>A learning rate is larger than 0.</source>
        <translation>Uma taxa de aprendizado é maior que 0.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>goal of the descent</source>
        <translation>meta da descida</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>run to compare</source>
        <translation>descida para comparar</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>repeat a run</source>
        <translation>repetir uma descida</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>take a run out</source>
        <translation>tirar uma descida</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>corner</source>
        <translation>bico</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>flat point</source>
        <translation>ponto plano</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>crawls</source>
        <translation>se arrasta</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>swings</source>
        <translation>oscila</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>too large</source>
        <translation>grande demais</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>no end</source>
        <translation>sem fim</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>leaves f</source>
        <translation>deixa f</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>jumps a gap</source>
        <translation>salta</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>no step</source>
        <translation>sem passo</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>tiny steps</source>
        <translation>minúsculo</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>still rises</source>
        <translation>ainda sobe</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>still falls</source>
        <translation>ainda cai</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Runs of the race</source>
        <translation>Descidas da corrida</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>How the run is drawn</source>
        <translation>Como a descida é desenhada</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Ends</source>
        <translation>Fim</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>How the run ends</source>
        <translation>Como a descida termina</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Steps taken</source>
        <translation>Passos dados</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Last height</source>
        <translation>Última altura</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Run {0}</source>
        <translation>Descida {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>settles</source>
        <translation>assenta</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>Start of the descent</source>
        <translation>Início da descida</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>Random</source>
        <translation>Ao acaso</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>Start at a random place in view</source>
        <translation>Começar em um lugar ao acaso da vista</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>random start</source>
        <translation>início ao acaso</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>learning rate</source>
        <translation>taxa de aprendizado</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>From this start, rates from {0} to {1} get down to {3}, the lowest end of all; {2} is the quickest.</source>
        <translation>Deste início, as taxas de {0} a {1} descem até {3}, o final mais baixo de todos; {2} é a mais rápida.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>Map of rates and steps</source>
        <translation>Mapa de taxas e passos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>Left to right: the rate. Top to bottom: the step. Dark: f is low</source>
        <translation>Da esquerda à direita: a taxa. De cima a baixo: o passo. Escuro: f é baixa</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>Map of rates</source>
        <translation>Mapa de taxas</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>From this start, rates from {0} to {1} get up to {3}, the highest end of all; {2} is the quickest.</source>
        <translation>Deste início, as taxas de {0} a {1} sobem até {3}, o final mais alto de todos; {2} é a mais rápida.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>No rate arrives within these steps.</source>
        <translation>Nenhuma taxa chega com estes passos.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}: one step leads about to the vertex of the parabola.</source>
        <translation>Aqui {0}: um passo leva mais ou menos ao vértice da parábola.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>For this method f″ does not tell how a rate will do.</source>
        <translation>Neste método f″ não diz como uma taxa se sairá.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here f is not curved upwards: no rate can be foretold.</source>
        <translation>Aqui f não se curva para cima: nenhuma taxa pode ser prevista.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}: less than a twentieth of the way in each step.</source>
        <translation>Aqui {0}: menos de um vigésimo do caminho em cada passo.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, below {1}: it settles without swinging.</source>
        <translation>Aqui {0}, abaixo de {1}: assenta sem oscilar.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, above {1}: it steps across the lowest point and swings in.</source>
        <translation>Aqui {0}, acima de {1}: passa sobre o ponto mais baixo e oscila até ele.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Diverging: {0} here, above {1}. Try a rate below {2}.</source>
        <translation>Diverge: {0} aqui, acima de {1}. Tentar uma taxa abaixo de {2}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here f has no second derivative that could tell.</source>
        <translation>Aqui f não tem segunda derivada que o diga.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here f is not curved downwards: no rate can be foretold.</source>
        <translation>Aqui f não se curva para baixo: nenhuma taxa pode ser prevista.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, above {1}: it steps across the highest point and swings in.</source>
        <translation>Aqui {0}, acima de {1}: passa sobre o ponto mais alto e oscila até ele.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, above {1}: on the parabola that fits here it would diverge. Try a rate below {2}.</source>
        <translation>Aqui {0}, acima de {1}: na parábola que se ajusta aqui divergiria. Tentar uma taxa abaixo de {2}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>leaves the domain</source>
        <translation>deixa o domínio</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>undecided after these steps</source>
        <translation>indeciso após estes passos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>ends in the maximum {0}</source>
        <translation>termina no máximo {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>ends in the minimum {0}</source>
        <translation>termina no mínimo {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Parabola</source>
        <translation>Parábola</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Parabola that fits at the current point</source>
        <translation>Parábola que se ajusta no ponto atual</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Basins</source>
        <translation>Bacias</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Where the run from every start ends</source>
        <translation>Onde termina a descida de cada início</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Race</source>
        <translation>Corrida</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Paths of the other runs</source>
        <translation>Caminhos das outras descidas</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/step.py"/>
        <source>This step: {0} of {1}</source>
        <translation>Este passo: {0} de {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/step.py"/>
        <source>The last point: no further step is taken.</source>
        <translation>O último ponto: não se dá mais nenhum passo.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/step.py"/>
        <source>Copy this step as LaTeX</source>
        <translation>Copiar este passo como LaTeX</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>All steps</source>
        <translation>Todos os passos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Copy all steps</source>
        <translation>Copiar todos os passos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Save all steps as CSV</source>
        <translation>Salvar todos os passos como CSV</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Save all steps</source>
        <translation>Salvar todos os passos</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Could not save {0}: {1}.</source>
        <translation>Não foi possível salvar {0}: {1}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>Same tuned rate</source>
        <translation>Taxa ajustada por igual</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>Find each run its best rate, for all in the same way</source>
        <translation>Achar para cada descida a melhor taxa, do mesmo modo para todas</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>Finding the rates… Cancel</source>
        <translation>Buscando as taxas… Cancelar</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>No rates can be found for this function.</source>
        <translation>Não se acham taxas para esta função.</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>tuned rates</source>
        <translation>taxas ajustadas</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>You type</source>
        <translation>Digita-se</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>It means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Also</source>
        <translation>Também</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>What can I type?</source>
        <translation>O que posso digitar?</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Optimizer</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Settings: range (usual value)</source>
        <translation>Ajustes: intervalo (valor usual)</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Optimizers</source>
        <translation>Otimizadores</translation>
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
        <translation>multiplicação sem sinal</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>power</source>
        <translation>potência</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>division</source>
        <translation>divisão</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>a name in front, if you like</source>
        <translation>um nome na frente, se quiser</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Move the tangent or the start</source>
        <translation>Mover a tangente ou o início</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Shift+← Shift+→</source>
        <translation>Shift+← Shift+→</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>The same in small steps</source>
        <translation>O mesmo em passos pequenos</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>PageUp PageDown</source>
        <translation>PageUp PageDown</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>The same in large steps</source>
        <translation>O mesmo em passos grandes</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>On the surface: turn it, with Ctrl move the point</source>
        <translation>Na superfície: girá-la, com Ctrl mover o ponto</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>→ PageDown, ← PageUp</source>
        <translation>→ PageDown, ← PageUp</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>While presenting: the next step or scene, and back</source>
        <translation>Ao apresentar: o passo ou a cena seguinte, e de volta</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>While presenting: black screen, pointer ring, end</source>
        <translation>Ao apresentar: tela preta, anel do ponteiro, fim</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Export image</source>
        <translation>Exportar imagem</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>No title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Formulas of the curves</source>
        <translation>Fórmulas das curvas</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Steps of the derivation beside the plot</source>
        <translation>Passos da derivação ao lado do gráfico</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Transparent background</source>
        <translation>Fundo transparente</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Can be opened again from the picture</source>
        <translation>Pode ser aberto de novo a partir da imagem</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Dots an inch</source>
        <translation>Pontos por polegada</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Lines and outlines, sharp at every size.</source>
        <translation>Linhas e contornos, nítidos em qualquer tamanho.</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>inches</source>
        <translation>polegadas</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>All {0} scenes: pages of a PDF, or a file each</source>
        <translation>Todas as {0} cenas: páginas de um PDF, ou um arquivo cada</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>That is too many; choose a smaller size or fewer dots.</source>
        <translation>É demais; escolher um tamanho menor ou menos pontos.</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>The picture has {0} × {1} pixels.</source>
        <translation>A imagem tem {0} × {1} pixels.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Looking for features…</source>
        <translation>Buscando pontos notáveis…</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Nothing special in this view. Zoom out, or move the view.</source>
        <translation>Nada de especial nesta vista. Afastar ou mover a vista.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Exactly</source>
        <translation>Exato</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Features of the function in the view</source>
        <translation>Pontos notáveis da função na vista</translation>
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
        <translation>Há mais nesta vista do que está listado. Ampliar.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>root</source>
        <translation>zero</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>inflection point</source>
        <translation>ponto de inflexão</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>hole</source>
        <translation>furo</translation>
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
        <translation>assíntota</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>f meets f′</source>
        <translation>f encontra f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Even: the graph is its own mirror image.</source>
        <translation>Par: o gráfico é a sua própria imagem no espelho.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Odd: the graph is symmetric about the origin.</source>
        <translation>Ímpar: o gráfico é simétrico em relação à origem.</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Period {0}.</source>
        <translation>Período {0}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Pictures with a document</source>
        <translation>Imagens com documento</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Save changes?</source>
        <translation>Salvar as mudanças?</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Tangent Plotter documents</source>
        <translation>Documentos do Tangent Plotter</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Open another</source>
        <translation>Abrir outro</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>The changes in “{0}” are not saved.</source>
        <translation>As mudanças em “{0}” não estão salvas.</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Save elsewhere</source>
        <translation>Salvar em outro lugar</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/reading.py"/>
        <source>{name} is not a file that can be opened.</source>
        <translation>{name} não é um arquivo que se possa abrir.</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/reading.py"/>
        <source>{name} is too large for a document.</source>
        <translation>{name} é grande demais para um documento.</translation>
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
        <translation>O programa terminou antes de “{0}” ser salvo ({1}).</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>The program ended before {0} documents were saved ({1}).</source>
        <translation>O programa terminou antes de {0} documentos serem salvos ({1}).</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula.py"/>
        <source>Too long to be typeset here: {0} characters</source>
        <translation>Longa demais para ser composta aqui: {0} caracteres</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>The formula beside shows how it was read</source>
        <translation>A fórmula ao lado mostra como foi lida</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>the function</source>
        <translation>a função</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>the derivative</source>
        <translation>a derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>the second derivative</source>
        <translation>a segunda derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>Take both letters as variables: contours in the place of a curve</source>
        <translation>Tomar as duas letras como variáveis: curvas de nível no lugar de uma curva</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>typing</source>
        <translation>digitação</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>other reading</source>
        <translation>outra leitura</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Signs to choose from</source>
        <translation>Sinais para escolher</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Functions typed before</source>
        <translation>Funções digitadas antes</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Function</source>
        <translation>Função</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Type a function, for example x^2 e^x</source>
        <translation>Digitar uma função, por exemplo x^2 e^x</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Nothing typed before</source>
        <translation>Nada digitado ainda</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/area.py"/>
        <source>Computation graph</source>
        <translation>Grafo de cálculo</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/area.py"/>
        <source>Arrow keys go from node to node once one is chosen; Enter chooses the result.</source>
        <translation>As setas vão de nó em nó depois de escolhido um; Enter escolhe o resultado.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/area.py"/>
        <source>Drag to the left or right to change {letter}</source>
        <translation>Arrastar para a esquerda ou a direita para mudar {letter}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>A larger h leaves the tangent: the error of the central quotient grows with h², that of the one-sided one with h. A smaller h loses digits to rounding. The pass back needs no h.</source>
        <translation>Um h maior deixa a tangente: o erro do quociente central cresce com h², o do lateral com h. Um h menor perde algarismos por arredondamento. O percurso de volta não precisa de h.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Check by finite differences</source>
        <translation>Verificar com diferenças finitas</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>The function is not defined on both sides, so nothing can be compared.</source>
        <translation>A função não está definida dos dois lados, portanto não há o que comparar.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>At h = {h} the quotient is exactly {derivative}.</source>
        <translation>Com h = {h} o quociente é exatamente {derivative}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Nearest at h = {h}: the quotient differs from {derivative} by {error}.</source>
        <translation>O mais perto com h = {h}: o quociente difere de {derivative} por {error}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Changed by h:</source>
        <translation>Mudado em h:</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Hidden while you practise the derivative.</source>
        <translation>Escondido durante a prática da derivada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>There is no derivative to check here.</source>
        <translation>Não há derivada a verificar aqui.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/choosing.py"/>
        <source>change {letter}</source>
        <translation>mudar {letter}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>What it costs</source>
        <translation>Quanto custa</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Operations forward: {forward}. Operations back: {back}; {sums} of them add where paths join.</source>
        <translation>Operações à frente: {forward}. Operações de volta: {back}; {sums} delas somam onde caminhos se juntam.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>They give all {letters} derivatives at once.</source>
        <translation>Dão as {letters} derivadas de uma vez.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Forward mode would take {mode} operations: with one letter both ways cost about the same.</source>
        <translation>O modo direto levaria {mode} operações: com uma letra os dois modos custam quase o mesmo.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Forward mode goes through the graph once for each of the {letters} letters: {mode} operations instead of {back}.</source>
        <translation>O modo direto percorre o grafo uma vez para cada uma das {letters} letras: {mode} operações em vez de {back}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Operations forward: {forward}. Operations back: {back}.</source>
        <translation>Operações à frente: {forward}. Operações de volta: {back}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Operations forward: {forward}. Operations back: {back}; one of them adds where two paths join.</source>
        <translation>Operações à frente: {forward}. Operações de volta: {back}; uma delas soma onde dois caminhos se juntam.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>error against h</source>
        <translation>erro por h</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>Error against h</source>
        <translation>Erro por h</translation>
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
        <translation>Tamanho da derivada em cada camada</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>Size of the derivative by layer</source>
        <translation>Tamanho da derivada por camada</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>first layer</source>
        <translation>primeira camada</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>The derivative vanishes: in the first layer it is {factor} times that of the result. What stands there would hardly learn.</source>
        <translation>A derivada some: na primeira camada é {factor} vezes a do resultado. O que está lá quase não aprenderia.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>The derivative explodes: in the first layer it is {factor} times that of the result. A step of descent would leap too far.</source>
        <translation>A derivada explode: na primeira camada é {factor} vezes a do resultado. Um passo de descida saltaria longe demais.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>The derivative keeps its size from the result to the first layer.</source>
        <translation>A derivada mantém o tamanho do resultado à primeira camada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>In the first layer the derivative is {factor} times that of the result.</source>
        <translation>Na primeira camada a derivada é {factor} vezes a do resultado.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Forward and back</source>
        <translation>À frente e de volta</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Forward {0} of {1}</source>
        <translation>À frente {0} de {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Back 0 of {0}</source>
        <translation>De volta 0 de {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Back {0} of {1}</source>
        <translation>De volta {0} de {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/presets.py"/>
        <source>Functions worth seeing as a graph</source>
        <translation>Funções que vale a pena ver como grafo</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/presets.py"/>
        <source>Presets</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Product of the edges = derivative</source>
        <translation>Produto das arestas = derivada</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Show it among the steps</source>
        <translation>Mostrar entre os passos</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Go to this step of the derivation</source>
        <translation>Ir a este passo da derivação</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>An edge has no derivative here, so there is no product.</source>
        <translation>Uma aresta não tem derivada aqui, portanto não há produto.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>As derived with the rules: {number}, the same to the last digit.</source>
        <translation>Derivado com as regras: {number}, o mesmo até o último algarismo.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>As derived with the rules: {number}; the difference is {difference}.</source>
        <translation>Derivado com as regras: {number}; a diferença é {difference}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Click a node, and its step of the derivation is chosen.</source>
        <translation>Clicar em um nó escolhe o seu passo da derivação.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>This node is no step of the derivation: nothing in it changes.</source>
        <translation>Este nó não é um passo da derivação: nada nele muda.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>The chosen step, {rule}, has no edge of its own.</source>
        <translation>O passo escolhido, {rule}, não tem aresta própria.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>The chosen step, {rule}, finds the marked edges.</source>
        <translation>O passo escolhido, {rule}, acha as arestas marcadas.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>{count} paths lead from the result to the letter; here are the first.</source>
        <translation>{count} caminhos levam do resultado à letra; estes são os primeiros.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>{x} does not occur, so the derivative is 0.</source>
        <translation>{x} não aparece, portanto a derivada é 0.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Value of the variable, for example 0.5 or π/6</source>
        <translation>Valor da variável, por exemplo 0.5 ou π/6</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Drag the box of a letter to the left or right: new numbers flow through.</source>
        <translation>Arrastar a caixa de uma letra para a esquerda ou a direita: números novos passam.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Paths join here; what they bring is added:</source>
        <translation>Caminhos se juntam aqui; o que trazem é somado:</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>The way back is hidden while you practise the derivative.</source>
        <translation>O caminho de volta fica escondido durante a prática da derivada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Computed at</source>
        <translation>Calculado em</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/tools.py"/>
        <source>Show the whole graph (F)</source>
        <translation>Mostrar o grafo todo (F)</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/tools.py"/>
        <source>Look closer (+)</source>
        <translation>Olhar mais de perto (+)</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/tools.py"/>
        <source>Look from farther away (−)</source>
        <translation>Olhar de mais longe (−)</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>adds</source>
        <translation>soma</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>subtracts</source>
        <translation>subtrai</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>changes the sign</source>
        <translation>troca o sinal</translation>
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
        <translation>toma uma potência</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>raises to its exponent</source>
        <translation>eleva ao seu expoente</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes the square root</source>
        <translation>toma a raiz quadrada</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes the cube root</source>
        <translation>toma a raiz cúbica</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes the absolute value</source>
        <translation>toma o valor absoluto</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>chooses a piece</source>
        <translation>escolhe uma parte</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>derivative of {name} by it {0}</source>
        <translation>derivada de {name} em relação a ele {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>The letters have their values. Now they go forward, from left to right.</source>
        <translation>As letras têm os seus valores. Agora eles vão à frente, da esquerda à direita.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes {function}</source>
        <translation>toma {function}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>One pass forward and one back: the derivative stands at the left.</source>
        <translation>Um percurso à frente e um de volta: a derivada está à esquerda.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>value {0}</source>
        <translation>valor {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>This node {does}.</source>
        <translation>Este nó {does}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>Now back: {name} changes exactly as {name} does, so it begins with 1.</source>
        <translation>Agora de volta: {name} muda exatamente como {name}, portanto começa com 1.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>This node {does}; to the left it sends its derivative times the local one:</source>
        <translation>Este nó {does}; para a esquerda envia a sua derivada vezes a local:</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>One pass forward and one back gave all {count} derivatives.</source>
        <translation>Um percurso à frente e um de volta deram as {count} derivadas.</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>This node {does}; there is only a number to its left.</source>
        <translation>Este nó {does}; à sua esquerda há só um número.</translation>
    </message>
    <message>
        <location filename="plotter/ui/legend_entry.py"/>
        <source>right-click for color, width and line</source>
        <translation>clique direito para cor, espessura e traço</translation>
    </message>
    <message>
        <location filename="plotter/ui/legend_entry.py"/>
        <source>Hide {0}</source>
        <translation>Esconder {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/legend_entry.py"/>
        <source>Show {0}</source>
        <translation>Mostrar {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/lenses.py"/>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <location filename="plotter/ui/lenses.py"/>
        <source>Lenses</source>
        <translation>Olhares</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>From is smaller than To, and the step is larger than 0 and fits between.</source>
        <translation>De é menor que Até, e o passo é maior que 0 e cabe entre eles.</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>parameter {0}</source>
        <translation>parâmetro {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Parameter {0}</source>
        <translation>Parâmetro {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Value of {0}</source>
        <translation>Valor de {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Let {0} run</source>
        <translation>Deixar {0} correr</translation>
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
        <translation>Desenhando as cenas…</translation>
    </message>
    <message>
        <location filename="plotter/ui/pictures.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="plotter/ui/pictures.py"/>
        <source>Scene {0}: {1}</source>
        <translation>Cena {0}: {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/card.py"/>
        <source>Along u</source>
        <translation>Ao longo de u</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/card.py"/>
        <source>At</source>
        <translation>Em</translation>
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
        <translation>O gradiente é zero em linhas inteiras nesta vista.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Study this point</source>
        <translation>Estudar este ponto</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>The Hessian says nothing here; the heights all around tell.</source>
        <translation>A hessiana não diz nada aqui; as alturas em volta decidem.</translation>
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
        <translation>Sela</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Undecided</source>
        <translation>Indeciso</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>The gradient is zero nowhere in this view.</source>
        <translation>O gradiente não é zero em lugar algum desta vista.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Drag to move the point along this section</source>
        <translation>Arrastar para mover o ponto nesta seção</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Sections through the point</source>
        <translation>Seções pelo ponto</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>along {0}, {1} held</source>
        <translation>ao longo de {0}, {1} fixo</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Section with {0}</source>
        <translation>Seção com {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Slope {0}</source>
        <translation>Inclinação {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Angle of the direction in degrees</source>
        <translation>Ângulo da direção em graus</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Angle of the direction</source>
        <translation>Ângulo da direção</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Angle</source>
        <translation>Ângulo</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Steepest ascent</source>
        <translation>Maior subida</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Steepest descent</source>
        <translation>Maior descida</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Along the contour</source>
        <translation>Pela curva de nível</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/edits.py"/>
        <source>point</source>
        <translation>ponto</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/edits.py"/>
        <source>direction</source>
        <translation>direção</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/edits.py"/>
        <source>partial derivative</source>
        <translation>derivada parcial</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/panel.py"/>
        <source>Drag the ring or click the plane; turn the direction by its ring. The arrow keys move the point: Shift for small steps.</source>
        <translation>Arrastar o anel ou clicar no plano; girar a direção pelo anel dela. As setas movem o ponto: Shift para passos pequenos.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/panel.py"/>
        <source>Gradient and tangent plane</source>
        <translation>Gradiente e plano tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Point</source>
        <translation>Ponto</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Partials</source>
        <translation>Parciais</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Steepest</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Copy the equation of the tangent plane</source>
        <translation>Copiar a equação do plano tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>The gradient is hidden while you practise the derivative.</source>
        <translation>O gradiente fica escondido durante a prática da derivada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Tangent plane</source>
        <translation>Plano tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point_fields.py"/>
        <source>{0}: first coordinate</source>
        <translation>{0}: primeira coordenada</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point_fields.py"/>
        <source>{0}: second coordinate</source>
        <translation>{0}: segunda coordenada</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/variable_switch.py"/>
        <source>{0} is held constant: it counts like a number, its derivative is 0.</source>
        <translation>{0} fica constante: conta como um número, a sua derivada é 0.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/variable_switch.py"/>
        <source>Differentiate by {0}</source>
        <translation>Derivar em relação a {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Sweep {variable}</source>
        <translation>Percorrer {variable}</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Turn the surface</source>
        <translation>Girar a superfície</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>h → 0</source>
        <translation>h → 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Choose a step</source>
        <translation>Escolher um passo</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Show the surface</source>
        <translation>Mostrar a superfície</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>let h shrink</source>
        <translation>reduzir h</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>{0} % of h</source>
        <translation>{0} % de h</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>sweep the tangent</source>
        <translation>percorrer a tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_legend.py"/>
        <source>Drag it anywhere; a double click lets it find its place again</source>
        <translation>Arrasta-se para qualquer lugar; um clique duplo a deixa achar o lugar de novo</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_tools.py"/>
        <source>Drag the round handle along the curve, or type a function of your own.</source>
        <translation>Arrastar a alça redonda pela curva, ou digitar uma função própria.</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_tools.py"/>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_tools.py"/>
        <source>Take the tour</source>
        <translation>Fazer a visita</translation>
    </message>
    <message>
        <location filename="plotter/ui/presenting/progress.py"/>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/presenting/screens.py"/>
        <source>Black screen</source>
        <translation>Tela preta</translation>
    </message>
    <message>
        <location filename="plotter/ui/printing.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="plotter/ui/rate_slider.py"/>
        <source>Learning rate {0}</source>
        <translation>Taxa de aprendizado {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Update</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Tangent at</source>
        <translation>Tangente em</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Step {0}</source>
        <translation>Passo {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>Only you see it: what to say, what to ask.</source>
        <translation>Só você vê: o que dizer, o que perguntar.</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>Scene {0}</source>
        <translation>Cena {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>Empty</source>
        <translation>Vazia</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>remove the scene</source>
        <translation>remover a cena</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>move the scene</source>
        <translation>mover a cena</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>describe the scene</source>
        <translation>descrever a cena</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>add a scene</source>
        <translation>adicionar uma cena</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>duplicate the scene</source>
        <translation>duplicar a cena</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/strip.py"/>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Numbers on the horizontal axis</source>
        <translation>Números no eixo horizontal</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Minor grid</source>
        <translation>Grade fina</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Axes and numbers</source>
        <translation>Eixos e números</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Legend in the plot</source>
        <translation>Legenda no gráfico</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Read-out at the pointer</source>
        <translation>Leitura no ponteiro</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Crosshair</source>
        <translation>Cruz de leitura</translation>
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
        <translation>Buscar o que pode ser mostrado</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Nothing of that name</source>
        <translation>Nada com esse nome</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Seen in: {lenses}</source>
        <translation>Vê-se em: {lenses}</translation>
    </message>
    <message>
        <location filename="plotter/ui/surface/area.py"/>
        <source>Surface</source>
        <translation>Superfície</translation>
    </message>
    <message>
        <location filename="plotter/ui/surface/area.py"/>
        <source>Arrow keys turn the surface, with Shift a little; with Ctrl they move the point.</source>
        <translation>As setas giram a superfície, um pouco com Shift; com Ctrl movem o ponto.</translation>
    </message>
    <message>
        <location filename="plotter/ui/surface/area.py"/>
        <source>Drag to turn; drag the ring over the surface; double-click to turn back</source>
        <translation>Arrastar para girar; arrastar o anel pela superfície; clique duplo para voltar</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>squared</source>
        <translation>ao quadrado</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>to a power</source>
        <translation>elevado a</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>square root</source>
        <translation>raiz quadrada</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>cube root</source>
        <translation>raiz cúbica</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>absolute value</source>
        <translation>valor absoluto</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>fraction</source>
        <translation>fração</translation>
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
        <translation>graus</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>sine</source>
        <translation>seno</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>cosine</source>
        <translation>cosseno</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>tangent</source>
        <translation>tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>arc sine</source>
        <translation>arco seno</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>arc cosine</source>
        <translation>arco cosseno</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>arc tangent</source>
        <translation>arco tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>less than or equal</source>
        <translation>menor ou igual</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>greater than or equal</source>
        <translation>maior ou igual</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>not equal</source>
        <translation>diferente</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>floor</source>
        <translation>piso</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <location filename="plotter/ui/tab_strip.py"/>
        <source>Tabs to the left</source>
        <translation>Abas à esquerda</translation>
    </message>
    <message>
        <location filename="plotter/ui/tab_strip.py"/>
        <source>Tabs to the right</source>
        <translation>Abas à direita</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>degree of the polynomial</source>
        <translation>grau do polinômio</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Approximation</source>
        <translation>Aproximação</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Zoom to the tangent</source>
        <translation>Zoom na tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Look closer until curve and tangent coincide (Z)</source>
        <translation>Olhar mais de perto até curva e tangente coincidirem (Z)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Back to the view from before</source>
        <translation>Voltar à vista de antes</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Shade the error of the tangent</source>
        <translation>Sombrear o erro da tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>h, the way to where the error is read, not 0</source>
        <translation>h, o caminho até onde o erro é lido, não 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Taylor</source>
        <translation>Taylor</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Show the Taylor polynomial (A)</source>
        <translation>Mostrar o polinômio de Taylor (A)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Degree of the Taylor polynomial, 0 to 9</source>
        <translation>Grau do polinômio de Taylor, de 0 a 9</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Degree {0}</source>
        <translation>Grau {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Stacked</source>
        <translation>Empilhados</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>f′ under f, with a common x-axis</source>
        <translation>f′ sob f, com um eixo x comum</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>stack the plots</source>
        <translation>empilhar os gráficos</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Triangle</source>
        <translation>Triângulo</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Slope triangle: rise over run</source>
        <translation>Triângulo de inclinação: subida por avanço</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Height of f′</source>
        <translation>Altura de f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Guides</source>
        <translation>Guias</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Normal: perpendicular at equal scales (N)</source>
        <translation>Normal: perpendicular em escalas iguais (N)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Secant through a second point (S)</source>
        <translation>Secante por um segundo ponto (S)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>remove a pinned tangent</source>
        <translation>remover uma tangente fixada</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>show the secant</source>
        <translation>mostrar a secante</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>pin the tangent</source>
        <translation>fixar a tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>guess first</source>
        <translation>adivinhar primeiro</translation>
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
        <translation>mostrar ou esconder</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Line</source>
        <comment>the equation of the tangent</comment>
        <translation>Reta</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Slope</source>
        <translation>Inclinação</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>x of the tangent, for example 0.5 or π/6</source>
        <translation>x da tangente, por exemplo 0.5 ou π/6</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy the equation of the tangent</source>
        <translation>Copiar a equação da tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Catch at roots, extrema, inflections and the grid</source>
        <translation>Prender em zeros, extremos, inflexões e na grade</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Pin this tangent (Shift+T)</source>
        <translation>Fixar esta tangente (Shift+T)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Touches at</source>
        <translation>Toca em</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Slope and tangent are hidden while you practise the derivative.</source>
        <translation>Inclinação e tangente ficam escondidas durante a prática da derivada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>catch at special places</source>
        <translation>prender em pontos notáveis</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy y = m x + b</source>
        <translation>Copiar y = m x + b</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy the point-slope form</source>
        <translation>Copiar a forma ponto-inclinação</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy as LaTeX</source>
        <translation>Copiar como LaTeX</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/panel.py"/>
        <source>Drag the ring, the curve or the axis, or anything with Ctrl; or use the arrow keys: Shift for small steps, Page Up and Page Down for large ones.</source>
        <translation>Arrastar o anel, a curva ou o eixo, ou em qualquer lugar com Ctrl; ou usar as setas: Shift para passos pequenos, Page Up e Page Down para grandes.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>No tangent is pinned yet.</source>
        <translation>Nenhuma tangente fixada ainda.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>Pin this tangent</source>
        <translation>Fixar esta tangente</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>Keep the tangent of now (Shift+T)</source>
        <translation>Manter a tangente de agora (Shift+T)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>Remove tangent {0}</source>
        <translation>Remover a tangente {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>Show secant</source>
        <translation>Ver secante</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>Show the secant (S)</source>
        <translation>Mostrar a secante (S)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h, the way to the second point, not 0</source>
        <translation>h, o caminho ao segundo ponto, não 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h from −10 to 10, by powers of ten</source>
        <translation>h de −10 a 10, em potências de dez</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h → 0 from left</source>
        <translation>h → 0 pela esquerda</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h → 0 from right</source>
        <translation>h → 0 pela direita</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>|h|</source>
        <translation>|h|</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>quotient with −h</source>
        <translation>quociente com −h</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>quotient with h</source>
        <translation>quociente com h</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Take the pen and draw what you think f′ looks like.</source>
        <translation>Pegar a caneta e desenhar como se imagina f′.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Sketch f′</source>
        <translation>Esboçar f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Draw</source>
        <translation>Desenhar</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Draw f′ on the plot with mouse, pen or finger (K)</source>
        <translation>Desenhar f′ no gráfico com mouse, caneta ou dedo (K)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Rub out what you drew (Shift+K)</source>
        <translation>Apagar o que foi desenhado (Shift+K)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Rub out the whole sketch</source>
        <translation>Apagar o esboço todo</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Judge</source>
        <translation>Julgar</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>See what is right and what is not (J)</source>
        <translation>Ver o que está certo e o que não (J)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Reveal f′</source>
        <translation>Revelar f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Let f′ be traced over your sketch (Shift+J)</source>
        <translation>Deixar f′ ser traçada sobre o esboço (Shift+J)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>There is no f′ to draw here.</source>
        <translation>Não há f′ a desenhar aqui.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Draw f′ over the plot: above the axis where f rises, below it where f falls. Or use the keys: ↑ ↓ lift the pen, ← → draw on.</source>
        <translation>Desenhar f′ sobre o gráfico: acima do eixo onde f sobe, abaixo onde f cai. Ou com teclas: ↑ ↓ levantam a caneta, ← → desenham.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Drag over what you want to rub out.</source>
        <translation>Arrastar sobre o que se quer apagar.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>f′ is hidden until you reveal it.</source>
        <translation>f′ fica escondida até ser revelada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>erase</source>
        <translation>apagar</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>clear the sketch</source>
        <translation>limpar o esboço</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>hide f′ and draw it</source>
        <translation>esconder f′ e desenhá-la</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>draw f′</source>
        <translation>desenhar f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>judge the sketch</source>
        <translation>julgar o esboço</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>{0} % of your line runs along f′. To mend:</source>
        <translation>{0} % da linha vão por f′. A corrigir:</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>This is too short to be judged. Draw a longer line first.</source>
        <translation>É curto demais para ser julgado. Desenhar antes uma linha mais longa.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} has no derivative: nothing is to be drawn there.</source>
        <translation>Entre {a} e {b} {f} não tem derivada: nada se desenha ali.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} rises: {slope} must be above the axis.</source>
        <translation>Entre {a} e {b} {f} sobe: {slope} deve ficar acima do eixo.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} falls: {slope} must be below the axis.</source>
        <translation>Entre {a} e {b} {f} cai: {slope} deve ficar abaixo do eixo.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The zero near {a} is missed: the tangent is level there.</source>
        <translation>Falta o zero perto de {a}: a tangente ali é horizontal.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The zero at {drawn} belongs near {a}, where the tangent is level.</source>
        <translation>O zero em {drawn} deve ficar perto de {a}, onde a tangente é horizontal.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>No zero near {a}: the tangent is not level there.</source>
        <translation>Não há zero perto de {a}: a tangente ali não é horizontal.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} rises faster: {slope} is higher.</source>
        <translation>Entre {a} e {b} {f} sobe mais depressa: {slope} é mais alto.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} rises more slowly: {slope} is lower.</source>
        <translation>Entre {a} e {b} {f} sobe mais devagar: {slope} é mais baixo.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} falls more slowly: {slope} is higher.</source>
        <translation>Entre {a} e {b} {f} cai mais devagar: {slope} é mais alto.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} falls faster: {slope} is lower.</source>
        <translation>Entre {a} e {b} {f} cai mais depressa: {slope} é mais baixo.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>A maximum of {slope} near {x} = {a} is missed: its slope is largest there.</source>
        <translation>Falta um máximo de {slope} perto de {x} = {a}: a inclinação é a maior ali.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>A minimum of {slope} near {x} = {a} is missed: its slope is least there.</source>
        <translation>Falta um mínimo de {slope} perto de {x} = {a}: a inclinação é a menor ali.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The maximum at {x} = {drawn} belongs near {a}: the slope is largest there.</source>
        <translation>O máximo em {x} = {drawn} deve ficar perto de {a}: a inclinação é a maior ali.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The minimum at {x} = {drawn} belongs near {a}: the slope is least there.</source>
        <translation>O mínimo em {x} = {drawn} deve ficar perto de {a}: a inclinação é a menor ali.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>No maximum of {slope} near {x} = {a}.</source>
        <translation>Não há máximo de {slope} perto de {x} = {a}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>No minimum of {slope} near {x} = {a}.</source>
        <translation>Não há mínimo de {slope} perto de {x} = {a}.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Signs, zeros and extrema are right; {0} % runs along f′.</source>
        <translation>Sinais, zeros e extremos estão certos; {0} % vão por f′.</translation>
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
        <translation>Deixar a inclinação desenhar f′ enquanto o ponto se move</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Sweep x</source>
        <translation>Percorrer x</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Hide f′ and guess</source>
        <translation>Esconder f′ e adivinhar</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>clear the trace</source>
        <translation>limpar o rastro</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>f′ is hidden. Guess where it is 0, above and below the axis; then sweep x.</source>
        <translation>f′ está escondida. Adivinhar onde é 0, acima e abaixo do eixo; depois percorrer x.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Move the point or sweep x: the slope draws f′.</source>
        <translation>Mover o ponto ou percorrer x: a inclinação desenha f′.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/uncovering.py"/>
        <source>f′ over the sketch</source>
        <translation>f′ sobre o esboço</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/uncovering.py"/>
        <source>Reveal f′ first</source>
        <translation>Revelar f′ primeiro</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/zooming.py"/>
        <source>No point here</source>
        <translation>Não há ponto aqui</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/zooming.py"/>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/zooming.py"/>
        <source>{0} times closer</source>
        <translation>{0} vezes mais perto</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>What is played</source>
        <translation>O que toca</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>To the start</source>
        <translation>Ao início</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>To the end</source>
        <translation>Ao fim</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Play in a loop</source>
        <translation>Reproduzir em laço</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Functions to begin with</source>
        <translation>Funções para começar</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Present</source>
        <translation>Apresentar</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Lessons on gradient descent</source>
        <translation>Lições de gradiente descendente</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Lan&amp;guage</source>
        <translation>Idi&amp;oma</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>As the system has it</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Black on white</source>
        <translation>Preto no branco</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>&amp;Theme</source>
        <translation>Tem&amp;a</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>More menus</source>
        <translation>Mais menus</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Forget these</source>
        <translation>Esquecer estes</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour.py"/>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour.py"/>
        <source>End the tour</source>
        <translation>Encerrar a visita</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Type a function</source>
        <translation>Digitar uma função</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>As it stands in the book: x^2 e^x, sin(x)/x, |x|. F1 shows all that is known.</source>
        <translation>Como está no livro: x^2 e^x, sin(x)/x, |x|. F1 mostra tudo o que é conhecido.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>What was understood</source>
        <translation>O que foi entendido</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>The function and its derivative. A click hides a curve; the tick says that the derivative is verified.</source>
        <translation>A função e a sua derivada. Um clique esconde uma curva; a marca diz que a derivada está comprovada.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Every step and its rule</source>
        <translation>Cada passo e a sua regra</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>The tabs ask other questions: the tangent, the descent. Space reveals one step after another.</source>
        <translation>As abas fazem outras perguntas: a tangente, a descida. Espaço revela um passo após o outro.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Drag the point</source>
        <translation>Arrastar o ponto</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>The tangent follows your hand, or the arrow keys. The wheel zooms, a double click shows what matters.</source>
        <translation>A tangente segue a mão, ou as setas. A roda aproxima, um clique duplo mostra o que importa.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Let it play</source>
        <translation>Deixar tocar</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Steps, a sweep of the tangent, the descent: play, go back, drag along the line.</source>
        <translation>Passos, o percurso da tangente, a descida: reproduzir, voltar, arrastar pela linha.</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Keep it, show it</source>
        <translation>Guardar, mostrar</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Examples to begin with, scenes for a lesson, pictures for the worksheet, and F5 for the whole screen. The tour is in the Help menu.</source>
        <translation>Exemplos para começar, cenas para uma aula, imagens para a folha, e F5 para a tela toda. A visita está no menu Ajuda.</translation>
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
        <translation>Bom</translation>
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
        <translation>Exponencial e logaritmo</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm base 2</source>
        <translation>logaritmo na base 2</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm</source>
        <translation>logaritmo</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm of 1 plus</source>
        <translation>logaritmo de 1 mais</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>exponential minus 1</source>
        <translation>exponencial menos 1</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Powers and roots</source>
        <translation>Potências e raízes</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>square</source>
        <translation>quadrado</translation>
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
        <translation>cossecante</translation>
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
        <translation>arco cotangente</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>arc secant</source>
        <translation>arco secante</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>arc cosecant</source>
        <translation>arco cossecante</translation>
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
        <translation>cosseno hiperbólico</translation>
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
        <translation>cossecante hiperbólica</translation>
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
        <translation>cosseno hiperbólico inverso</translation>
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
        <translation>cossecante hiperbólica inversa</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Absolute value and steps</source>
        <translation>Valor absoluto e degraus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>sign</source>
        <translation>sinal</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>ceiling</source>
        <translation>teto</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>rounded</source>
        <translation>arredondado</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>integer part</source>
        <translation>parte inteira</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>fractional part</source>
        <translation>parte fracionária</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Heaviside step</source>
        <translation>degrau de Heaviside</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>modulo</source>
        <translation>módulo</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>clamped</source>
        <translation>limitado</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>gamma</source>
        <translation>gama</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Special functions</source>
        <translation>Funções especiais</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm of gamma</source>
        <translation>logaritmo de gama</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>digamma</source>
        <translation>digama</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>polygamma</source>
        <translation>poligama</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>factorial</source>
        <translation>fatorial</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>error function</source>
        <translation>função erro</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>complementary error function</source>
        <translation>função erro complementar</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Machine learning</source>
        <translation>Aprendizado de máquina</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>rectified linear unit</source>
        <translation>unidade linear retificada (ReLU)</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>leaky rectified linear unit</source>
        <translation>unidade linear retificada com vazamento</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>exponential linear unit</source>
        <translation>unidade linear exponencial</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>sigmoid linear unit</source>
        <translation>unidade linear sigmoide</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Gaussian error linear unit</source>
        <translation>unidade linear de erro gaussiano</translation>
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
        <translation>logaritmo da soma de exponenciais</translation>
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
        <translation>(u + v)′ = u′ + v′, e (u − v)′ = u′ − v′</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules"/>
        <source>(aˣ)′ = aˣ · ln a, and (eˣ)′ = eˣ</source>
        <translation>(aˣ)′ = aˣ · ln a, e (eˣ)′ = eˣ</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules"/>
        <source>(ln x)′ = 1 / x, and (log_b x)′ = 1 / (x · ln b)</source>
        <translation>(ln x)′ = 1 / x, e (log_b x)′ = 1 / (x · ln b)</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The lesson</source>
        <translation>A lição</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>power rule</source>
        <translation>regra da potência</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>sum rule</source>
        <translation>regra da soma</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>product rule</source>
        <translation>regra do produto</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>quotient rule</source>
        <translation>regra do quociente</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>chain rule</source>
        <translation>regra da cadeia</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>More rules</source>
        <translation>Mais regras</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a function of an inner function</source>
        <translation>uma função de uma função interna</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a logarithm, defined right of 0</source>
        <translation>um logaritmo, definido à direita de 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a root with something inside</source>
        <translation>uma raiz com algo dentro</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a hole at 0</source>
        <translation>um furo em 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>product and chain</source>
        <translation>produto e cadeia</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>logarithmic differentiation</source>
        <translation>derivação logarítmica</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Places without a derivative</source>
        <translation>Lugares sem derivada</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a corner at 0</source>
        <translation>um bico em 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a pole at 0</source>
        <translation>um polo em 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>poles again and again</source>
        <translation>polos vez após vez</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a vertical tangent at 0</source>
        <translation>uma tangente vertical em 0</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>the simplest valley</source>
        <translation>o vale mais simples</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>two valleys: the start decides</source>
        <translation>dois vales: o início decide</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a lower and a higher valley</source>
        <translation>um vale mais baixo e um mais alto</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>many small valleys in a large one</source>
        <translation>muitos vales pequenos em um grande</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a logistic loss with a penalty</source>
        <translation>uma perda logística com penalidade</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Two variables</source>
        <translation>Duas variáveis</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a long valley: the gradient points across it</source>
        <translation>um vale longo: o gradiente aponta através dele</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a saddle</source>
        <translation>uma sela</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a minimum and a saddle</source>
        <translation>um mínimo e uma sela</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>hills and hollows like an egg box</source>
        <translation>morros e covas como uma caixa de ovos</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Himmelblau: four minima</source>
        <translation>Himmelblau: quatro mínimos</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Rosenbrock: a bent valley, hard to follow</source>
        <translation>Rosenbrock: um vale curvo, difícil de seguir</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The Goldilocks rate</source>
        <translation>A taxa na medida certa</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Three runs differ in nothing but their rate. With 0.01 every step is far too short, with 1.05 every step lands farther away on the other side, and 0.3 is just right. What decides is the rate times f″: here it must stay below 2.</source>
        <translation>Três descidas só diferem na taxa. Com 0,01 cada passo é curto demais, com 1,05 cada passo cai mais longe do outro lado, e 0,3 está na medida. O que decide é a taxa vezes f″: aqui deve ficar abaixo de 2.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Drag the rate from one end to the other and watch where the steps begin to swing: beyond 1/f″ = 0.5.</source>
        <translation>Arrastar a taxa de uma ponta à outra e ver onde os passos começam a oscilar: além de 1/f″ = 0,5.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Local minima</source>
        <translation>Mínimos locais</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>There are two valleys, and gradient descent only looks at the slope under its feet. So the start decides where it ends: from 2.6 in the higher valley, from −1 in the lower one. The strip below the curve shows the end of every start.</source>
        <translation>Há dois vales, e o gradiente descendente só olha a inclinação sob os pés. Assim o início decide onde termina: de 2,6 no vale alto, de −1 no baixo. A faixa sob a curva mostra o fim de cada início.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Raise the rate to 0.3: the first step flies over the hill, and the strip falls into pieces.</source>
        <translation>Subir a taxa para 0,3: o primeiro passo voa sobre o morro, e a faixa se despedaça.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A flat point that is no minimum</source>
        <translation>Um ponto plano que não é mínimo</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>At x = 0 the curve is flat but goes on falling: in one variable, that is what a saddle is to a surface. Gradient descent comes to a halt before it, since the slope fades away. Momentum still has speed there and rolls on to the true minimum at x = 1.</source>
        <translation>Em x = 0 a curva é plana mas continua caindo: em uma variável, é o que uma sela é para uma superfície. O gradiente descendente para antes dele, pois a inclinação se apaga. O momento ainda tem velocidade ali e rola até o verdadeiro mínimo em x = 1.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Give gradient descent ten times as many steps: it gets nearer to the flat point, but never past it.</source>
        <translation>Dar ao gradiente descendente dez vezes mais passos: chega mais perto do ponto plano, mas nunca o passa.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A cliff</source>
        <translation>Um penhasco</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>On the plateau the steps are short. Then one of them comes upon the cliff, where the slope is many times as large, and the same rate throws the point far past the minimum. Adam divides by the size of the gradient, so a cliff cannot throw it.</source>
        <translation>No planalto os passos são curtos. Então um deles encontra o penhasco, onde a inclinação é muitas vezes maior, e a mesma taxa lança o ponto muito além do mínimo. Adam divide pelo tamanho do gradiente, portanto um penhasco não consegue lançá-lo.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Step through the run one by one, and compare the longest arrow with the first.</source>
        <translation>Percorrer a descida passo a passo, e comparar a seta mais longa com a primeira.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A narrow valley</source>
        <translation>Um vale estreito</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The left wall is 199 times as curved as the right one. A rate that is safe on the left, at most 0.1, is far too small on the right: gradient descent crawls. Momentum and Adam gather speed on the gentle side and are down long before.</source>
        <translation>A parede esquerda é 199 vezes mais curva que a direita. Uma taxa segura à esquerda, no máximo 0,1, é pequena demais à direita: o gradiente descendente se arrasta. Momento e Adam ganham velocidade no lado suave e chegam embaixo muito antes.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Start at −0.5 with the rate 0.2: the steep wall throws the point to the other side.</source>
        <translation>Começar em −0,5 com a taxa 0,2: a parede íngreme lança o ponto ao outro lado.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Why momentum helps</source>
        <translation>Por que o momento ajuda</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A large valley with ripples. Gradient descent stops in a dent, since the slope there is 0. The heavy ball brings speed from further up, rolls through the dents and settles in the deepest one.</source>
        <translation>Um vale grande com ondulações. O gradiente descendente para em uma cova, pois ali a inclinação é 0. A bola pesada traz velocidade de mais acima, rola pelas covas e assenta na mais funda.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Lower the momentum from 0.9 to 0.5: then the ball gets stuck as well.</source>
        <translation>Baixar o momento de 0,9 para 0,5: então a bola também fica presa.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Adam's first step is not the gradient's</source>
        <translation>O primeiro passo de Adam não é o do gradiente</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The slope at the start is 27. Gradient descent with the rate 0.3 steps 8.1 to the left and is lost. Adam's first step is exactly one rate long, 0.3, however steep it is: the average gradient is divided by its own size.</source>
        <translation>A inclinação no início é 27. O gradiente descendente com a taxa 0,3 anda 8,1 à esquerda e se perde. O primeiro passo de Adam mede exatamente uma taxa, 0,3, por íngreme que seja: o gradiente médio é dividido pelo seu próprio tamanho.</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Read the arithmetic of step 0: m and v begin at zero, and the correction turns them into g and g².</source>
        <translation>Ler a aritmética do passo 0: m e v começam em zero, e a correção os transforma em g e g².</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the power rule, one edge</source>
        <translation>a regra da potência, uma aresta</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the sum rule, two paths</source>
        <translation>a regra da soma, dois caminhos</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the product rule, two paths join</source>
        <translation>a regra do produto, dois caminhos se juntam</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the quotient rule</source>
        <translation>a regra do quociente</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the chain rule, one path</source>
        <translation>a regra da cadeia, um caminho</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a neuron</source>
        <translation>um neurônio</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a network of two layers</source>
        <translation>uma rede de duas camadas</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>softmax with cross-entropy</source>
        <translation>softmax com entropia cruzada</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a deep chain: gradients vanish</source>
        <translation>uma cadeia profunda: os gradientes somem</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a deep chain: gradients explode</source>
        <translation>uma cadeia profunda: os gradientes explodem</translation>
    </message>
</context>
</TS>
