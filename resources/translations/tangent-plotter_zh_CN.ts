<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>TangentPlotter</name>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>This is no function with a derivative; no rule fits it.</source>
        <translation>这不是有导数的函数，没有适用的法则。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>Try a shorter expression, or name a part of it.</source>
        <translation>试试更短的表达式，或给其中一部分起个名字。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>The derivative is too long to be written down.</source>
        <translation>导数太长，无法写出。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/differentiate.py"/>
        <source>The derivation has too many steps to be shown.</source>
        <translation>推导步骤太多，无法显示。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>Differentiate each function.</source>
        <translation>求下列函数的导数。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>{rule}, difficulty {difficulty}, seed {seed}</source>
        <translation>{rule}，难度 {difficulty}，编号 {seed}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>Key</source>
        <translation>答案</translation>
    </message>
    <message>
        <location filename="plotter/calculus/exercises/worksheet.py"/>
        <source>Mixed rules</source>
        <translation>综合法则</translation>
    </message>
    <message>
        <location filename="plotter/calculus/existence.py"/>
        <source>This has no real value anywhere, so it has no derivative.</source>
        <translation>它在任何地方都没有实数值，因此没有导数。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/existence.py"/>
        <source>Look for a division by 0, or a root or logarithm of what is always negative.</source>
        <translation>请查找除以 0，或对恒为负的式子开方、取对数的地方。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>as derived</source>
        <translation>推导所得</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>simplified</source>
        <translation>化简</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>factored</source>
        <translation>因式分解</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>expanded</source>
        <translation>展开</translation>
    </message>
    <message>
        <location filename="plotter/calculus/forms.py"/>
        <source>over a common denominator</source>
        <translation>通分</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>At {variable} = {x}</source>
        <translation>在 {variable} = {x} 处</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{name} does not occur in the function, so it cannot occur in its derivative.</source>
        <translation>函数中没有 {name}，所以它的导数中也不会有。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This differs from the derivative at points of the domain.</source>
        <translation>在定义域的某些点，这与导数不同。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is too much by the constant {apart}.</source>
        <translation>这里多了常数 {apart}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{here} the slope is {right}, and this gives {found}.</source>
        <translation>{here}斜率是 {right}，而这里得到 {found}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is the derivative by {name}; {variable} is the variable.</source>
        <translation>这是对 {name} 的导数；变量是 {variable}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>the opposite</source>
        <translation>相反数</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{ratio} times</source>
        <translation>{ratio} 倍</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>No point was found at which this could be compared.</source>
        <translation>没有找到可供比较的点。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>{here} the slope is {right}, and this has no value.</source>
        <translation>{here}斜率是 {right}，而这里没有值。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is the function itself, not its derivative.</source>
        <translation>这是函数本身，不是它的导数。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is the second derivative.</source>
        <translation>这是二阶导数。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This was integrated: its derivative is the function.</source>
        <translation>这里做了积分：它的导数才是原函数。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>This is {factor} of the derivative.</source>
        <translation>这是导数的{factor}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>The term {shown} is missing.</source>
        <translation>漏了 {shown} 这一项。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>The term {shown} has the wrong sign.</source>
        <translation>{shown} 这一项的符号错了。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/practice.py"/>
        <source>The term {shown} has the wrong factor.</source>
        <translation>{shown} 这一项的系数错了。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/equations.py"/>
        <source> and </source>
        <translation> 与 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/formats.py"/>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/formats.py"/>
        <source>HTML with MathML</source>
        <translation>带 MathML 的 HTML</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/formats.py"/>
        <source>Words for reading aloud</source>
        <translation>朗读文字</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/html.py"/>
        <source>The derivative of {function}</source>
        <translation>{function} 的导数</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/html.py"/>
        <source>Holds where {conditions}.</source>
        <translation>当 {conditions} 时成立。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/html.py"/>
        <source>Failed: {reason}</source>
        <translation>失败：{reason}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/latex.py"/>
        <source>Derivative of {function}</source>
        <translation>{function} 的导数</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/latex.py"/>
        <source>With {parts}:</source>
        <translation>其中 {parts}：</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/latex.py"/>
        <source>Failed:</source>
        <translation>失败：</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/markdown.py"/>
        <source>Derivative</source>
        <translation>导数</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/plain.py"/>
        <source>{indent}holds where {condition}</source>
        <translation>{indent}成立条件：{condition}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/plain.py"/>
        <source>{indent}FAILED: {failed}</source>
        <translation>{indent}未通过：{failed}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/plain.py"/>
        <source>simplified: {simplified}</source>
        <translation>化简：{simplified}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/plain.py"/>
        <source>holds where {joined}</source>
        <translation>成立条件：{joined}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{left} equals {sides}.</source>
        <translation>{left} 等于 {sides}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{name} of {variable}</source>
        <translation>{name} {variable}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{name} is {expression}</source>
        <translation>{name} 为 {expression}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>The {times}partial derivative of {name} by {variable}</source>
        <translation>{name} 对 {variable} 的{times}偏导数</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{name} equals {derivative}.</source>
        <translation>{name} 等于 {derivative}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>, {name} prime is {derivative}</source>
        <translation>，{name} 撇为 {derivative}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>It holds where {condition}.</source>
        <translation>成立条件：{condition}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>Step {number}. {write_step}</source>
        <translation>第 {number} 步。{write_step}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>{order}th </source>
        <translation>{order} 阶 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>Simplified, {simplified}.</source>
        <translation>化简后，{simplified}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>It holds where {held}.</source>
        <translation>成立条件：{held}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>, which equals </source>
        <translation>，它等于 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source> prime</source>
        <translation> 撇</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/spoken.py"/>
        <source>second </source>
        <translation>二阶 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>This step failed its check and must not be relied on: at {place} it gives {stated}, but the slope is {expected}.</source>
        <translation>这一步未通过检验，不可采信：在 {place} 处它给出 {stated}，而斜率是 {expected}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>{last} is held constant.</source>
        <translation>{last} 视为常数。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>{first} and {last} are held constant.</source>
        <translation>{first} 和 {last} 视为常数。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/report/told.py"/>
        <source>undefined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>as written</source>
        <translation>按原式</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>quotient as product</source>
        <translation>商化为积</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>simplified first</source>
        <translation>先化简</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>expanded first</source>
        <translation>先展开</translation>
    </message>
    <message>
        <location filename="plotter/calculus/routes.py"/>
        <source>by definition</source>
        <translation>按定义</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/absolute_value.py"/>
        <source>Derivative of the absolute value</source>
        <translation>绝对值的导数</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/absolute_value.py"/>
        <source>The slope is 1 right of 0 and −1 left of it; at 0 there is a corner.</source>
        <translation>在 0 右侧斜率为 1，左侧为 −1；0 处是角点。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/absolute_value.py"/>
        <source>The sign is constant on either side of 0 and jumps there.</source>
        <translation>符号在 0 的两侧各为常数，在 0 处跳变。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/chain.py"/>
        <source>Chain rule</source>
        <translation>链式法则</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/chain.py"/>
        <source>The inner part {u} contains {variable} and is more than {variable} alone.</source>
        <translation>内层 {u} 含有 {variable}，且不只是 {variable} 本身。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant.py"/>
        <source>Constant rule</source>
        <translation>常数法则</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant.py"/>
        <source>It does not contain {variable}, so it does not change.</source>
        <translation>其中不含 {variable}，所以不变化。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>Constant multiple rule</source>
        <translation>常数倍法则</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>The constant factor stays; only the rest is differentiated.</source>
        <translation>常数因子保留，只对其余部分求导。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>The minus sign is the constant factor −1; it stays.</source>
        <translation>负号就是常数因子 −1，保留。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>Dividing by a constant is a constant factor; it stays.</source>
        <translation>除以常数相当于乘以常数因子，保留。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/constant_multiple.py"/>
        <source>A constant over something is that constant times 1/v.</source>
        <translation>常数除以某式，等于该常数乘以 1/v。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/definition.py"/>
        <source>By definition</source>
        <translation>按定义</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/definition.py"/>
        <source>The {spoken} function is short for this expression.</source>
        <translation>{spoken}是这个表达式的简写。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/difference_quotient.py"/>
        <source>Limit of the difference quotient</source>
        <translation>差商的极限</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/difference_quotient.py"/>
        <source>The slope at {variable} is what the slopes of the secants between {variable} and {variable} + {h} approach as {h} goes to 0.</source>
        <translation>{variable} 处的斜率，是当 {h} 趋于 0 时 {variable} 与 {variable} + {h} 之间割线斜率的极限。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/error_function.py"/>
        <source>Derivative of the error function</source>
        <translation>误差函数的导数</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>Exponential rule</source>
        <translation>指数法则</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>A negative base has real powers at single exponents only, so there is no derivative.</source>
        <translation>负底数只在个别指数处有实数幂，所以没有导数。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>If the minus sign is meant for the whole power, leave out the brackets.</source>
        <translation>如果负号属于整个幂，请去掉括号。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>A constant is raised to the power {variable}.</source>
        <translation>常数的 {variable} 次幂。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>0 to any positive power is 0.</source>
        <translation>0 的任何正数次幂都是 0。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/exponential.py"/>
        <source>The exponential function is its own derivative.</source>
        <translation>指数函数的导数是它自身。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/function.py"/>
        <source>The derivative of the {spoken} is one to know by heart.</source>
        <translation>{spoken}的导数应当熟记。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/gamma_function.py"/>
        <source>Derivative of the gamma function</source>
        <translation>伽马函数的导数</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/gamma_function.py"/>
        <source>Each polygamma function is the derivative of the one before.</source>
        <translation>每个多伽马函数都是前一个的导数。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/hyperbolic.py"/>
        <source>Derivative of a hyperbolic function</source>
        <translation>双曲函数的导数</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/inverse_hyperbolic.py"/>
        <source>Derivative of an inverse hyperbolic function</source>
        <translation>反双曲函数的导数</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/inverse_trigonometric.py"/>
        <source>Derivative of an inverse trigonometric function</source>
        <translation>反三角函数的导数</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithm.py"/>
        <source>Logarithm rule</source>
        <translation>对数法则</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithm.py"/>
        <source>A logarithm to a constant base is ln x divided by a constant.</source>
        <translation>常数底的对数等于 ln x 除以一个常数。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithmic_differentiation.py"/>
        <source>Logarithmic differentiation</source>
        <translation>对数求导法</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithmic_differentiation.py"/>
        <source>Base and exponent both contain {variable}: take logarithms of both sides, ln y = v · ln u, and differentiate.</source>
        <translation>底数和指数都含有 {variable}：两边取对数，ln y = v · ln u，再求导。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/logarithmic_product.py"/>
        <source>The logarithm of a product is the sum of the logarithms of its factors: (ln y)′ = y′ / y, so each factor adds its own share.</source>
        <translation>积的对数等于各因子对数之和：(ln y)′ = y′ / y，所以每个因子各贡献一份。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>Piece by piece</source>
        <translation>逐段求导</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>At {variable} = {point}</source>
        <translation>在 {variable} = {point} 处</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>{place} the pieces do not meet: no derivative there.</source>
        <translation>{place}各段不相接：该处没有导数。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>smallest</source>
        <translation>最小的</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>largest</source>
        <translation>最大的</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>{place} values and slopes agree: the derivative goes on without a break.</source>
        <translation>{place}函数值与斜率都一致：导数连续地延续下去。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>{place} the pieces meet with different slopes: a corner, no derivative there.</source>
        <translation>{place}各段相接但斜率不同：是角点，该处没有导数。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>Each piece is differentiated by itself.</source>
        <translation>每一段分别求导。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/piecewise.py"/>
        <source>Where one part is the {which}, its derivative is the one that counts; where two of them cross there is a corner.</source>
        <translation>哪一部分是{which}，就取那一部分的导数；两部分相交处是角点。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/power.py"/>
        <source>Power rule</source>
        <translation>幂法则</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/power.py"/>
        <source>{variable} is raised to a constant power.</source>
        <translation>{variable} 的常数次幂。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All factors contain {variable}.</source>
        <translation>所有因子都含有 {variable}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>Both factors contain {variable}.</source>
        <translation>两个因子都含有 {variable}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All three factors contain {variable}.</source>
        <translation>三个因子都含有 {variable}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All four factors contain {variable}.</source>
        <translation>四个因子都含有 {variable}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>All five factors contain {variable}.</source>
        <translation>五个因子都含有 {variable}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/product.py"/>
        <source>Product rule</source>
        <translation>乘积法则</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Quotient rule</source>
        <translation>商法则</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Numerator and denominator both contain {variable}.</source>
        <translation>分子和分母都含有 {variable}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Only the denominator contains {variable}.</source>
        <translation>只有分母含有 {variable}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/quotient.py"/>
        <source>Quotient rule for 1/v</source>
        <translation>1/v 的商法则</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/root.py"/>
        <source>Root rule</source>
        <translation>根式法则</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/root.py"/>
        <source>A root is a power with a fraction as exponent.</source>
        <translation>根式是指数为分数的幂。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Derivative of a step function</source>
        <translation>阶梯函数的导数</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Between two jumps it is constant; where it jumps there is no derivative.</source>
        <translation>在两次跳跃之间它是常数；跳跃处没有导数。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Between two jumps it grows exactly as fast as its argument.</source>
        <translation>在两次跳跃之间，它与自变量增长得一样快。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/step_function.py"/>
        <source>Between two jumps of the exponent it is constant; where it jumps there is no derivative.</source>
        <translation>在指数的两次跳跃之间它是常数；跳跃处没有导数。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>Sum rule</source>
        <translation>和法则</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>A difference is differentiated term by term.</source>
        <translation>差逐项求导。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>A sum is differentiated term by term.</source>
        <translation>和逐项求导。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/sum.py"/>
        <source>Difference rule</source>
        <translation>差法则</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/trigonometric.py"/>
        <source>Derivative of a trigonometric function</source>
        <translation>三角函数的导数</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/variable.py"/>
        <source>Derivative of the variable</source>
        <translation>变量的导数</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules/variable.py"/>
        <source>{name} grows exactly as fast as {name}.</source>
        <translation>{name} 与 {name} 增长得一样快。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>A constant does not change: its derivative is 0.</source>
        <translation>常数不变化：它的导数是 0。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The constant factor stays: (c · u)′ = c · u′.</source>
        <translation>常数因子保留：(c · u)′ = c · u′。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Only the derivative of a constant alone is 0; as a factor it stays.</source>
        <translation>只有单独的常数导数才是 0；作为因子时保留。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The power rule: n comes in front, and the exponent becomes n − 1.</source>
        <translation>幂法则：n 移到前面，指数变为 n − 1。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Each term keeps its sign.</source>
        <translation>每一项保持自己的符号。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>One term was left as it is; each term is differentiated.</source>
        <translation>有一项没有动；每一项都要求导。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The other factor is still to be differentiated.</source>
        <translation>另一个因子还要求导。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>The minus sign stays in front.</source>
        <translation>前面的负号保留。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Dividing by a constant stays as it is.</source>
        <translation>除以常数保持不变。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/elementary.py"/>
        <source>Every term has its own derivative.</source>
        <translation>每一项都有自己的导数。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>By heart: ({before})′ = {after}.</source>
        <translation>熟记：({before})′ = {after}。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>{function} is the inverse function, not 1/{plain}. {heart}</source>
        <translation>{function} 是反函数，不是 1/{plain}。{heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The variable is in the exponent: (aˣ)′ = aˣ · ln a, not the power rule.</source>
        <translation>变量在指数上：(aˣ)′ = aˣ · ln a，不用幂法则。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The factor ln a belongs to a base other than e: (aˣ)′ = aˣ · ln a.</source>
        <translation>底数不是 e 时才有因子 ln a：(aˣ)′ = aˣ · ln a。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>(ln x)′ = 1 / x, and (log_b x)′ = 1 / (x · ln b).</source>
        <translation>(ln x)′ = 1 / x，(log_b x)′ = 1 / (x · ln b)。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>(√x)′ = 1 / (2√x), as √x = x^(1/2).</source>
        <translation>(√x)′ = 1 / (2√x)，因为 √x = x^(1/2)。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>(|x|)′ is 1 right of 0 and −1 left of it: x / |x|.</source>
        <translation>(|x|)′ 在 0 右侧是 1，左侧是 −1：x / |x|。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The sign is the other one. {heart}</source>
        <translation>符号相反。{heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>That is the derivative of {name}. {heart}</source>
        <translation>那是 {name} 的导数。{heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>A root is missing. {heart}</source>
        <translation>漏了根号。{heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>aˣ stays as a factor: (aˣ)′ = aˣ · ln a.</source>
        <translation>aˣ 作为因子保留：(aˣ)′ = aˣ · ln a。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>A square is missing. {heart}</source>
        <translation>漏了平方。{heart}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/functions.py"/>
        <source>The root stays below the line. {rule}</source>
        <translation>根式留在分母上。{rule}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The chain rule: (f(u))′ = f′(u) · u′.</source>
        <translation>链式法则：(f(u))′ = f′(u) · u′。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>Base and exponent both change: (uᵛ)′ = uᵛ · (v′ · ln u + v · u′ / u).</source>
        <translation>底数和指数都在变：(uᵛ)′ = uᵛ · (v′ · ln u + v · u′ / u)。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The inner derivative u′ is missing. </source>
        <translation>漏了内层导数 u′。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The power rule is for constant exponents only. </source>
        <translation>幂法则只适用于常数指数。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The exponential rule is for constant bases only. </source>
        <translation>指数法则只适用于常数底数。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The inner function stays inside f′. </source>
        <translation>内层函数留在 f′ 里面。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The outer function is differentiated too. </source>
        <translation>外层函数也要求导。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>Both functions are to be differentiated. </source>
        <translation>两个函数都要求导。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>f′ and u′ are multiplied, not added. </source>
        <translation>f′ 与 u′ 相乘，不是相加。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The factor is u′, not u. </source>
        <translation>因子是 u′，不是 u。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>By u′ one multiplies. </source>
        <translation>应当乘以 u′。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>The factor u′ comes once. </source>
        <translation>因子 u′ 只出现一次。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/nested.py"/>
        <source>(ln y)′ = y′ / y, so y comes in front. </source>
        <translation>(ln y)′ = y′ / y，所以前面要乘 y。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The product rule: (u v)′ = u′ v + u v′.</source>
        <translation>乘积法则：(u v)′ = u′ v + u v′。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The quotient rule: (u / v)′ = (u′ v − u v′) / v².</source>
        <translation>商法则：(u / v)′ = (u′ v − u v′) / v²。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>For 1/v: (1 / v)′ = −v′ / v².</source>
        <translation>对于 1/v：(1 / v)′ = −v′ / v²。</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The derivative of a product is not the product of the derivatives. </source>
        <translation>积的导数不等于导数的积。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Each derivative is multiplied by the other factor. </source>
        <translation>每个导数乘以另一个因子。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The terms above the line are swapped: u′ v comes first. </source>
        <translation>分子的两项颠倒了：u′ v 在前。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The denominator is squared. </source>
        <translation>分母要平方。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Derivatives are not simply divided. </source>
        <translation>不能直接把导数相除。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Above the line stands a difference. </source>
        <translation>分子是一个差。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The difference is divided by v². </source>
        <translation>差要除以 v²。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The denominator v itself is squared. </source>
        <translation>平方的是分母 v 本身。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The denominator v is squared, not u. </source>
        <translation>平方的是分母 v，不是 u。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Both terms are needed. </source>
        <translation>两项都需要。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>This is the rule for a product. </source>
        <translation>这是乘积的法则。 </translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>Each factor takes its turn. {product}</source>
        <translation>各因子轮流求导。{product}</translation>
    </message>
    <message>
        <location filename="plotter/calculus/slips/products.py"/>
        <source>The terms are added. {product}</source>
        <translation>各项相加。{product}</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source>The gradient points uphill.</source>
        <translation>梯度指向上坡。</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source>To climb {function} is to descend −{function}.</source>
        <translation>使 {function} 上升，就是使 −{function} 下降。</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source> Noise is added to it.</source>
        <translation> 还加上噪声。</translation>
    </message>
    <message>
        <location filename="plotter/descent/account.py"/>
        <source> Weight decay pulls towards 0.</source>
        <translation> 权重衰减把它拉向 0。</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>The table is too large: more than {largest_text} MB.</source>
        <translation>表格太大：超过 {largest_text} MB。</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>There are no numbers yet. Write a point a line, for example 1.5, 2.</source>
        <translation>还没有数。每行写一个点，例如 1.5, 2。</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>The table has names of columns, but no numbers below them.</source>
        <translation>表格有列名，但下面没有数。</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>The table has {body} rows; at most {most_rows} can be used.</source>
        <translation>表格有 {body} 行；最多可用 {most_rows} 行。</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {line} has {width} columns; at most {most_columns} can be used.</source>
        <translation>第 {line} 行有 {width} 列；最多可用 {most_columns} 列。</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {line} has 1 column; a point needs at least two numbers (at most {most_columns} columns).</source>
        <translation>第 {line} 行只有 1 列；一个点至少需要两个数（最多 {most_columns} 列）。</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Every row has an empty cell, so there is no point to fit.</source>
        <translation>每一行都有空单元格，所以没有可拟合的点。</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {number} has {cells} columns where the others have {width}.</source>
        <translation>第 {number} 行有 {cells} 列，其他行有 {width} 列。</translation>
    </message>
    <message>
        <location filename="plotter/descent/data.py"/>
        <source>Line {number}: “{cell}” is not a number.</source>
        <translation>第 {number} 行：“{cell}”不是数。</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: {f} keeps {moving} without end, to {height} at {x} after {step}. There is no {wanted} this way.</source>
        <translation>发散：{f} 不断{moving}，没有尽头，{step}后在 {x} 处达到 {height}。这样找不到{wanted}。</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>every fitted parabola has its vertex farther out than the last one</source>
        <translation>每次拟合的抛物线，顶点都比上一次更远</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>No step from the start {x}: f or f′ is too large there to compute with. Start elsewhere.</source>
        <translation>从起点 {x} 走不出一步：那里的 f 或 f′ 太大，无法计算。请换一个起点。</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>at the start</source>
        <translation>在起点处</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>at {x}</source>
        <translation>在 {x} 处</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: η · f″ = {rate} {place}, above {limit}: every step overshoots by more. Try a rate below {rounded_down}.</source>
        <translation>发散：{place} η · f″ = {rate}，大于 {limit}：每一步都越过得更多。试试小于 {rounded_down} 的学习率。</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>f″ {sign} 0 at the start, where Newton's method looks for a {opposite}</source>
        <translation>起点处 f″ {sign} 0，牛顿法在那里找的是{opposite}</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: {reason}; the steps keep growing, up to {at} in step {taken}. Start nearer to a {wanted}.</source>
        <translation>发散：{reason}；步长不断增大，第 {taken} 步到了 {at}。请从更靠近{wanted}的地方出发。</translation>
    </message>
    <message>
        <location filename="plotter/descent/divergence.py"/>
        <source>Diverging: the steps keep growing, up to {at} in step {taken}. Try a smaller rate.</source>
        <translation>发散：步长不断增大，第 {taken} 步到了 {at}。试试更小的学习率。</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>f″ = 0 at {at}: a straight line fits best, which has no vertex</source>
        <translation>在 {at} 处 f″ = 0：最贴合的是直线，它没有顶点</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>f″ is not a usable number at {at}</source>
        <translation>在 {at} 处 f″ 不是可用的数</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Stopped after {taken}. {reason}, so {label} has no step there. Start elsewhere, or take another method.</source>
        <translation>{taken}后停止。{reason}，所以{label}在那里走不出一步。请换一个起点或方法。</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Stopped after {taken} at {x}: the steps became small, but the gradient is still {slope}. Try a larger rate.</source>
        <translation>{taken}后停在 {x}：步长已变小，但梯度仍为 {slope}。试试更大的学习率。</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Converged to a {wanted} at {at}, where {f} = {height},{after}.</source>
        <translation>收敛到{wanted} {at}{after}，该处 {f} = {height}。</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source> after {taken}</source>
        <translation> （{taken}后）</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source> already at the start</source>
        <translation> （起点即是）</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source> Try a smaller rate.</source>
        <translation> 试试更小的学习率。</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Left the domain in step {taken}: {at}, where f is not defined.{hint}</source>
        <translation>第 {taken} 步离开定义域：{at}，f 在该处无定义。{hint}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>the pole at {place}</source>
        <translation>{place} 处的无穷间断点</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>a gap of the domain, as at {place}</source>
        <translation>定义域的空隙，例如 {place}</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Left the domain in step {step}: the step from {x} to {x2} jumps over {what}. Try a smaller rate.</source>
        <translation>第 {step} 步离开定义域：从 {x} 到 {x2} 的一步跳过了{what}。试试更小的学习率。</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Stopped in step {taken}: {at}, where f has no derivative.</source>
        <translation>第 {taken} 步停止：{at}，f 在该处没有导数。</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>The start {at} is outside the domain of f.</source>
        <translation>起点 {at} 在 f 的定义域之外。</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>Converged to a {wanted} at {at}{after}: a corner, where f has no derivative.</source>
        <translation>收敛到{wanted} {at}{after}：这是角点，f 在该处没有导数。</translation>
    </message>
    <message>
        <location filename="plotter/descent/ending.py"/>
        <source>The start {at} has no gradient: f has no derivative there.</source>
        <translation>起点 {at} 没有梯度：f 在该处没有导数。</translation>
    </message>
    <message>
        <location filename="plotter/descent/loss_objective.py"/>
        <source>The model contains {target}, which is what it is to predict.</source>
        <translation>模型中含有 {target}，而它正是要预测的量。</translation>
    </message>
    <message>
        <location filename="plotter/descent/loss_objective.py"/>
        <source>The model has no parameter to fit, for example w in w x + b.</source>
        <translation>模型没有可拟合的参数，例如 w x + b 中的 w。</translation>
    </message>
    <message>
        <location filename="plotter/descent/loss_objective.py"/>
        <source>The data contain {number}, which is too large: numbers up to {largest} can be used.</source>
        <translation>数据中有 {number}，太大了：最大可用 {largest}。</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>how far the line is from the data, squared</source>
        <translation>曲线与数据相距多远，取平方</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>how far the line is from the data</source>
        <translation>曲线与数据相距多远</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Huber loss</source>
        <translation>Huber 损失</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>squared near the data, straight from a distance of 1 on</source>
        <translation>靠近数据时为平方，距离超过 1 后为直线</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>how surprising the data are to the model's probabilities</source>
        <translation>按模型给出的概率，数据有多出人意料</translation>
    </message>
    <message>
        <location filename="plotter/descent/losses/__init__.py"/>
        <source>Targets must lie between 0 and 1, since the model's values are probabilities.</source>
        <translation>目标值必须在 0 与 1 之间，因为模型的值是概率。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizer.py"/>
        <source>keeps the division away from zero</source>
        <translation>避免除以零</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizer.py"/>
        <source>pulls the point towards zero</source>
        <translation>把点拉向零</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The average squared gradient.</source>
        <translation>梯度平方的平均值。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The usual length of a step, times the gradient by its usual size.</source>
        <translation>通常的步长，乘以梯度与其通常大小之比。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The average squared step.</source>
        <translation>步长平方的平均值。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>No rate to choose: a step is as long as the last ones were, by the gradient's size.</source>
        <translation>不用选学习率：步长与最近几步相当，再按梯度大小调整。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>Step.</source>
        <translation>走一步。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The gradient here.</source>
        <translation>此处的梯度。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>The step: the usual length of a step, times the gradient by its usual size.</source>
        <translation>这一步：通常的步长，乘以梯度与其通常大小之比。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>Step; the rate is usually 1.</source>
        <translation>走一步；学习率通常为 1。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adadelta.py"/>
        <source>how much of the past averages is kept</source>
        <translation>保留多少过去的平均值</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>Step, the shorter the more has been walked before.</source>
        <translation>走一步，已走得越多，步子越短。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>The sum of all squared gradients; it never shrinks.</source>
        <translation>所有梯度平方之和；它从不减小。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>Every step is divided by the size of all gradients so far: first bold, then careful.</source>
        <translation>每一步都除以至今所有梯度的大小：先大胆，后谨慎。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>The rate itself shrinks from step to step.</source>
        <translation>学习率本身逐步减小。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>makes the rate itself shrink</source>
        <translation>使学习率本身减小</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adagrad.py"/>
        <source>the sum before the first step</source>
        <translation>第一步之前的和</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>how much of the past gradient is kept</source>
        <translation>保留多少过去的梯度</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>how much of the past squared gradient is kept</source>
        <translation>保留多少过去的梯度平方</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>divides by the largest average so far instead of the present one</source>
        <translation>除以至今最大的平均值，而不是当前的平均值</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Both averages began at zero; this makes up for it.</source>
        <translation>两个平均值都从零开始；这里加以修正。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>The average gradient, the recent ones counting most: where to.</source>
        <translation>梯度的平均值，近期的权重最大：决定方向。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>The average squared gradient: how steep it usually is.</source>
        <translation>梯度平方的平均值：通常有多陡。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>It began at zero; this makes up for it.</source>
        <translation>它从零开始；这里加以修正。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>A direction from the average gradient, a length from its usual size.</source>
        <translation>方向取自平均梯度，步长取自它的通常大小。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>The largest average so far: steps never grow again.</source>
        <translation>至今最大的平均值：步长不会再增大。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Step at most about one rate far.</source>
        <translation>走一步，至多约一个学习率那么远。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Shrink the point towards zero, then step as Adam does.</source>
        <translation>先把点向零收缩，再像 Adam 那样走一步。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adam.py"/>
        <source>Step at most about one rate far; the very first step is exactly one rate long.</source>
        <translation>走一步，至多约一个学习率那么远；第一步恰好等于学习率。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/adamw.py"/>
        <source>Adam, and every step also shrinks x a little towards zero.</source>
        <translation>Adam，并且每一步还把 x 向零收缩一点。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>No step, however short, makes f fall: stand still.</source>
        <translation>无论步子多短，f 都不下降：原地不动。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>So low it has to be at least: a fair share of what the slope promises.</source>
        <translation>至少要降到这么低：斜率所预示的下降量中合理的一份。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Then step.</source>
        <translation>然后走一步。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Backtracking line search</source>
        <translation>回溯线搜索</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Gradient descent that checks each step and shortens it until f really falls.</source>
        <translation>检查每一步并将其缩短，直到 f 确实下降的梯度下降。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>The first trial is good enough.</source>
        <translation>第一次尝试就够好。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Trial {count} is the first with which f falls enough.</source>
        <translation>第 {count} 次尝试时 f 才下降得足够多。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>Start with the rate and shorten it, j times, …</source>
        <translation>从学习率开始，缩短 j 次，…</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>… until f falls by a fair share of what the slope promises.</source>
        <translation>… 直到 f 的下降达到斜率所预示的合理的一份。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>the share of the promised fall that must come</source>
        <translation>预示的下降量中必须达到的比例</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/backtracking.py"/>
        <source>how much a step that is too long is shortened</source>
        <translation>步子太长时缩短多少</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Step the other way, the rate times the gradient.</source>
        <translation>反方向走一步：学习率乘以梯度。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Downhill, the rate times the gradient.</source>
        <translation>下坡，学习率乘以梯度。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>Walk against the slope; the steeper it is, the longer the step.</source>
        <translation>逆着斜率走；越陡，步子越长。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/gradient_descent.py"/>
        <source>The gradient points uphill; its size is the steepness here.</source>
        <translation>梯度指向上坡；它的大小就是此处的陡度。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>the share of the last velocity that is kept</source>
        <translation>上一次速度保留的比例</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>The velocity: most of the last one, and the gradient on top.</source>
        <translation>速度：保留上一次的大部分，再加上梯度。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>Step against the velocity.</source>
        <translation>逆着速度走一步。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>Momentum</source>
        <translation>动量法</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>A heavy ball: it keeps rolling, through small dents and along narrow valleys.</source>
        <translation>一个重球：它不停地滚，越过小坑，沿着窄谷前进。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>The first velocity is the gradient.</source>
        <translation>最初的速度就是梯度。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/momentum.py"/>
        <source>the share of the new gradient left out</source>
        <translation>新梯度中舍去的比例</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>The average gradient as it will be after the next step, and the correction for zero.</source>
        <translation>下一步之后的平均梯度，并修正从零开始的影响。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>Step as Adam does.</source>
        <translation>像 Adam 那样走一步。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>How much momentum counts; it grows slowly from the first step on.</source>
        <translation>动量占多大分量；从第一步起慢慢增大。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>Adam that looks one step ahead, as Nesterov's momentum does.</source>
        <translation>像 Nesterov 动量那样向前看一步的 Adam。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nadam.py"/>
        <source>how fast momentum gains weight</source>
        <translation>动量的分量增长多快</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nesterov.py"/>
        <source>Step with the velocity that the next step would have.</source>
        <translation>用下一步将有的速度走一步。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nesterov.py"/>
        <source>Momentum that looks ahead and brakes before it runs up the other side.</source>
        <translation>会向前看的动量法，冲上对面的坡之前就刹车。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/nesterov.py"/>
        <source>The velocity, as with momentum.</source>
        <translation>速度，与动量法相同。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>The curvature here; the fitted parabola has the same.</source>
        <translation>此处的弯曲程度；拟合的抛物线与它相同。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>Jump to the vertex of the parabola, be it a minimum or a maximum.</source>
        <translation>跳到抛物线的顶点，不管是极小还是极大。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>Newton's method</source>
        <translation>牛顿法</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/newton.py"/>
        <source>Fit a parabola and jump to its vertex: very fast, but any flat point attracts it.</source>
        <translation>拟合一条抛物线并跳到它的顶点：很快，但任何平坦点都会吸引它。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>Step about one rate far, whatever the steepness.</source>
        <translation>走一步，约一个学习率那么远，不论多陡。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>The average of squared gradients, the recent ones counting most.</source>
        <translation>梯度平方的平均值，近期的权重最大。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>The velocity: a share of the last one, and the gradient by its usual size on top.</source>
        <translation>速度：保留上一次的一部分，再加上梯度与其通常大小之比。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>Divide by the usual size of the gradient: flat and steep parts are walked alike.</source>
        <translation>除以梯度的通常大小：平缓处和陡峭处走得一样快。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>The average gradient.</source>
        <translation>梯度的平均值。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>Only how much the gradients differ from their average counts.</source>
        <translation>只看梯度与平均值相差多少。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>how much of the past average is kept</source>
        <translation>保留多少过去的平均值</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>the share of the last step that is kept</source>
        <translation>上一步保留的比例</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rmsprop.py"/>
        <source>subtracts the mean gradient, so that only its spread counts</source>
        <translation>减去梯度的平均值，只看其离散程度</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Step that far downhill.</source>
        <translation>向下坡走这么远。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The first step is one rate long.</source>
        <translation>第一步等于学习率。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>After a turn the length stays.</source>
        <translation>转向之后步长不变。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The sign stayed: a longer step.</source>
        <translation>符号未变：步子加长。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The sign turned: a shorter step.</source>
        <translation>符号变了：步子缩短。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>But no shorter than this.</source>
        <translation>但不短于此值。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>But no longer than this.</source>
        <translation>但不长于此值。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Trust only the sign of the gradient: longer steps while it stays, shorter when it turns.</source>
        <translation>只相信梯度的符号：符号不变就加长步子，变号就缩短。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The minimum was passed: stand still once.</source>
        <translation>越过了极小值点：原地停一次。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Flat: stand still.</source>
        <translation>平坦：原地不动。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>The gradient here; only its sign will count.</source>
        <translation>此处的梯度；只用它的符号。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>Same sign as before: a longer step. Other sign: the minimum was passed, a shorter one, and stand still once.</source>
        <translation>符号与前次相同：步子加长。符号不同：越过了极小值点，步子缩短，并原地停一次。</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>shortens the step after a turn</source>
        <translation>转向后缩短步子</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>lengthens the step otherwise</source>
        <translation>其他时候加长步子</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>the shortest step</source>
        <translation>最短步长</translation>
    </message>
    <message>
        <location filename="plotter/descent/optimizers/rprop.py"/>
        <source>the longest step</source>
        <translation>最长步长</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>Ends at a flat point, {at}, </source>
        <translation>终止于平坦点 {at}， </translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>f″ = {curvature} there, and </source>
        <translation>该处 f″ = {curvature}，而且 </translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>1 step</source>
        <translation>1 步</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{count} steps</source>
        <translation>{count} 步</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>minimum</source>
        <translation>极小值点</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>maximum</source>
        <translation>极大值点</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>falling</source>
        <translation>下降</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>which is a {opposite}: f″ = {curvature} there</source>
        <translation>这是{opposite}：该处 f″ = {curvature}</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}{reason}. Start a little beside it.</source>
        <translation>{start}{reason}。请从稍偏一点的地方出发。</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}which is a saddle: a {wanted} in one direction, none in another.</source>
        <translation>{start}这是鞍点：在一个方向上是{wanted}，在另一个方向上不是。</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}which is no {wanted} but {what}: {bend}{f} keeps {moving} beyond it.</source>
        <translation>{start}这不是{wanted}，而是{what}：{bend}过了它 {f} 继续{moving}。</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}where {f} is level: it does not change nearby.</source>
        <translation>{start}{f} 在附近是平的，没有变化。</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>{start}at the edge of where f has a derivative.</source>
        <translation>{start}这是 f 可导范围的边缘。</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>an inflection</source>
        <translation>拐点</translation>
    </message>
    <message>
        <location filename="plotter/descent/record.py"/>
        <source>part of a plateau</source>
        <translation>平台的一部分</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate has fallen {k} times, every {width} steps.</source>
        <translation>学习率已下降 {k} 次，每 {width} 步一次。</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate, multiplied by the same factor in every step.</source>
        <translation>学习率，每一步乘以同一个因子。</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate on its way down half a wave.</source>
        <translation>学习率沿半个波形下降途中的值。</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The same rate for every step.</source>
        <translation>每一步的学习率相同。</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Step decay</source>
        <translation>阶梯衰减</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate falls by a factor every so many steps.</source>
        <translation>每隔若干步，学习率乘以一个因子而下降。</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Every step multiplies the rate by the same factor.</source>
        <translation>每一步学习率都乘以同一个因子。</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>The rate falls along half a wave: slowly, quickly, and slowly to its end.</source>
        <translation>学习率沿半个波形下降：先慢，后快，最后又慢。</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>the schedule {name}</source>
        <translation>学习率调度：{name}</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>after so many steps the rate falls</source>
        <translation>每隔这么多步学习率下降</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>what is left of the rate then</source>
        <translation>每次下降后学习率剩下的比例</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>what is left of the rate after each step</source>
        <translation>每一步后学习率剩下的比例</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>steps down to the lowest rate; 0: all</source>
        <translation>降到最低学习率的步数；0：全部</translation>
    </message>
    <message>
        <location filename="plotter/descent/schedule.py"/>
        <source>the lowest rate</source>
        <translation>最低学习率</translation>
    </message>
    <message>
        <location filename="plotter/descent/tuning.py"/>
        <source>Every method tried the same {coarse} rates from {low} to {high}, and {fine} more around the best of its own, for {steps} steps {where}. Best is the rate that first comes, and stays, within a thousandth of the lowest height that any of them reached; who never does gets the rate with the lowest end.</source>
        <translation>每种方法都尝试了从 {low} 到 {high} 的同样 {coarse} 个学习率，再在各自最佳值附近多试 {fine} 个，每次 {steps} 步，{where}。所有方法达到的最低高度中，最先进入并保持在其千分之一范围内的学习率为最佳；从未做到的方法，取终点最低的学习率。</translation>
    </message>
    <message>
        <location filename="plotter/descent/tuning.py"/>
        <source>from the same start</source>
        <translation>从同一起点出发</translation>
    </message>
    <message>
        <location filename="plotter/descent/tuning.py"/>
        <source>each from its own start</source>
        <translation>各自从自己的起点出发</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>Out of steps after {taken}, at {at}</source>
        <translation>{taken}已走完，停在 {at}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source> There may be no {wanted}.</source>
        <translation> 可能不存在{wanted}。</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{count} more steps</source>
        <translation>再走 {count} 步</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>about {more} to a gradient of {reach}</source>
        <translation>大约{more}，梯度可降到 {reach}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, not converged: the gradient is {slope}.</source>
        <translation>{start}，没有收敛：梯度为 {slope}。</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>: the rate has fallen to {rate}, too small to go on, and the gradient is still {slope}. Let the rate fall more slowly.</source>
        <translation>：学习率已降到 {rate}，太小而走不动，梯度仍为 {slope}。让学习率降得慢一些。</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>, where weight decay holds it: its pull towards 0 balances the gradient {slope}. Without weight decay it would go on.</source>
        <translation>，被权重衰减拉住：它向 0 的拉力与梯度 {slope} 平衡。没有权重衰减就会继续走。</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, swinging with ever shorter swings{rest}.</source>
        <translation>{start}，来回摆动，摆幅越来越小{rest}。</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>Out of steps after {taken}, swinging between {low} and {high} without getting closer. Try a smaller rate.</source>
        <translation>{taken}已走完，在 {low} 与 {high} 之间摆动，没有靠近。试试更小的学习率。</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source> Try more steps or a larger rate.</source>
        <translation> 试试更多步数或更大的学习率。</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>1 more step</source>
        <translation>再走 1 步</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}: no step was asked for.</source>
        <translation>{start}：没有要求走任何一步。</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}: it has settled at a {wanted} and hardly moves any more.</source>
        <translation>{start}：已稳定在{wanted}，几乎不再移动。</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}: it hardly moves any more. {flat_words}</source>
        <translation>{start}：几乎不再移动。{flat_words}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>Out of steps after {taken}, jumping back and forth between {first} and {second}. Try a smaller rate.</source>
        <translation>{taken}已走完，在 {first} 与 {second} 之间来回跳。试试更小的学习率。</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, still {moving}: {rest}.</source>
        <translation>{start}，仍在{moving}：{rest}。</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>slower and slower</source>
        <translation>越来越慢</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>with no end in sight</source>
        <translation>看不到尽头</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>{start}, still {moving}, {way}: the gradient is {slope}.{doubt}</source>
        <translation>{start}，仍在{moving}，{way}：梯度为 {slope}。{doubt}</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>, wandering: the slope there is hidden by the noise of {noise}. A rate that falls along the run lets it settle.</source>
        <translation>，四处游走：那里的斜率被大小为 {noise} 的噪声掩盖。让学习率在运行中下降，就能稳定下来。</translation>
    </message>
    <message>
        <location filename="plotter/descent/unfinished.py"/>
        <source>: about {ceil} to settle</source>
        <translation>：大约{ceil}可稳定下来</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/blocks.py"/>
        <source>Holds where</source>
        <translation>成立条件</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/row_layout.py"/>
        <source>This step does not agree with the numbers. Do not rely on it.</source>
        <translation>这一步与数值不符，不可采信。</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/titles.py"/>
        <source>As written</source>
        <translation>按原式</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Not checked: no point was found where the function has a slope.</source>
        <translation>未检验：没有找到函数有斜率的点。</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>at {0} points (largest difference {1}).</source>
        <translation>在 {0} 个点处（最大偏差 {1}）。</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>A step does not agree with the numbers. Do not rely on it.</source>
        <translation>有一步与数值不符，不可采信。</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>No proof within 2 s.</source>
        <translation>2 秒内没有得到证明。</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>It could neither be proved nor refuted.</source>
        <translation>既未能证明，也未能否定。</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>a second derivation agrees</source>
        <translation>与另一种推导一致</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Checked</source>
        <translation>已检验</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/verdict.py"/>
        <source>Check failed</source>
        <translation>检验未通过</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/worksheet.py"/>
        <source>Difficulty {0}, sheet {1}</source>
        <translation>难度 {0}，第 {1} 份</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/worksheet.py"/>
        <source>Name:</source>
        <translation>姓名：</translation>
    </message>
    <message>
        <location filename="plotter/drawing/derivation/worksheet.py"/>
        <source>Key: {0}</source>
        <translation>答案：{0}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>Data and model</source>
        <translation>数据与模型</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>Loss over {0} and {1}</source>
        <translation>损失关于 {0} 和 {1}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>, the others as at this step</source>
        <translation>，其余取本步的值</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>, where {0}</source>
        <translation>，其中 {0}</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>, the others as at the end</source>
        <translation>，其余取终值</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>Loss at point {0}: values forward, derivatives back</source>
        <translation>点 {0} 处的损失：值向前，导数向后</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>(one of {0} points is drawn)</source>
        <translation>（画出 {0} 个点中的一个）</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fit_figure.py"/>
        <source>(from {0} of the points)</source>
        <translation>（取自 {0} 个点）</translation>
    </message>
    <message>
        <location filename="plotter/drawing/fonts.py"/>
        <source>Inter could not be loaded from %s; the system's sans serves</source>
        <translation>无法从 %s 加载 Inter，改用系统的无衬线字体</translation>
    </message>
    <message>
        <location filename="plotter/drawing/graph_figure.py"/>
        <source>Type a function to see its computation graph.</source>
        <translation>输入函数即可看到它的计算图。</translation>
    </message>
    <message>
        <location filename="plotter/drawing/graph_figure.py"/>
        <source>This graph has more than {count} nodes. Try a shorter function.</source>
        <translation>这个图的节点超过 {count} 个。试试更短的函数。</translation>
    </message>
    <message>
        <location filename="plotter/drawing/graph_sheet.py"/>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="plotter/drawing/surface_figure.py"/>
        <source>The function has no value in this view.</source>
        <translation>函数在此视图中没有值。</translation>
    </message>
    <message>
        <location filename="plotter/engine/algebra_process.py"/>
        <source>the expression cannot be given to sympy</source>
        <translation>无法把该表达式交给 sympy</translation>
    </message>
    <message>
        <location filename="plotter/engine/algebra_process.py"/>
        <source>sympy ended unexpectedly</source>
        <translation>sympy 意外结束</translation>
    </message>
    <message>
        <location filename="plotter/engine/algebra_process.py"/>
        <source>sympy cannot be started</source>
        <translation>无法启动 sympy</translation>
    </message>
    <message>
        <location filename="plotter/engine/fit_desk.py"/>
        <source>The fit was stopped before its last step.</source>
        <translation>拟合在最后一步之前被停止。</translation>
    </message>
    <message>
        <location filename="plotter/engine/fitting.py"/>
        <source>There are no points yet.</source>
        <translation>还没有点。</translation>
    </message>
    <message>
        <location filename="plotter/engine/stages.py"/>
        <source>This is a function of {letters}. At most two variables can be drawn.</source>
        <translation>这是 {letters} 的函数。最多只能画两个变量。</translation>
    </message>
    <message>
        <location filename="plotter/engine/stages.py"/>
        <source>Leave some out in front: the other letters become parameters.</source>
        <translation>在前面去掉几个：其余字母就成为参数。</translation>
    </message>
    <message>
        <location filename="plotter/engine/stages.py"/>
        <source>Use {head}</source>
        <translation>使用 {head}</translation>
    </message>
    <message>
        <location filename="plotter/export/__init__.py"/>
        <source>PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <location filename="plotter/export/__init__.py"/>
        <source>WebP image</source>
        <translation>WebP 图像</translation>
    </message>
    <message>
        <location filename="plotter/export/__init__.py"/>
        <source>JPEG image</source>
        <translation>JPEG 图像</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>GIF animation</source>
        <translation>GIF 动画</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>Animated PNG</source>
        <translation>动态 PNG</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>WebP animation</source>
        <translation>WebP 动画</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>MP4 video</source>
        <translation>MP4 视频</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>There is not enough memory for the frames.</source>
        <translation>内存不足，放不下这些帧。</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>MP4 needs PyAV; install it with: pip install av. GIF, APNG and WebP need nothing more.</source>
        <translation>MP4 需要 PyAV；安装命令：pip install av。GIF、APNG 和 WebP 不需要其他东西。</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>{count} frames are too many; choose a shorter time or fewer frames a second (at most {most_frames} frames).</source>
        <translation>{count} 帧太多；请选择更短的时间或更低的帧率（最多 {most_frames} 帧）。</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>{count} frames of this size are too many; choose a smaller picture, a shorter time or fewer frames a second.</source>
        <translation>这样大小的 {count} 帧太多；请选择更小的图像、更短的时间或更低的帧率。</translation>
    </message>
    <message>
        <location filename="plotter/export/animate.py"/>
        <source>There is no animation format {ending!r}.</source>
        <translation>没有 {ending!r} 这种动画格式。</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>{name} carries no document of Tangent Plotter.</source>
        <translation>{name} 中没有 Tangent Plotter 文档。</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>Could not open {name}: {strerror}.</source>
        <translation>无法打开 {name}：{strerror}。</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>The document in {name} is damaged.</source>
        <translation>{name} 中的文档已损坏。</translation>
    </message>
    <message>
        <location filename="plotter/export/metadata.py"/>
        <source>{name} is too large to be read.</source>
        <translation>{name} 太大，无法读取。</translation>
    </message>
    <message>
        <location filename="plotter/export/page.py"/>
        <source>The scale must be a positive number, not {scale}.</source>
        <translation>比例必须是正数，不能是 {scale}。</translation>
    </message>
    <message>
        <location filename="plotter/export/page.py"/>
        <source>An image of {width} × {height} pixels cannot be made: each side must be from {smallest_side} to {largest_side} pixels, and the whole at most {largest_area} million.</source>
        <translation>无法生成 {width} × {height} 像素的图像：每边须为 {smallest_side} 到 {largest_side} 像素，总共不超过 {largest_area} 百万像素。</translation>
    </message>
    <message>
        <location filename="plotter/export/raster.py"/>
        <source>There is not enough memory for {width} × {height} pixels.</source>
        <translation>内存不足，放不下 {width} × {height} 像素。</translation>
    </message>
    <message>
        <location filename="plotter/export/safe_file.py"/>
        <source>Could not write {path}: {rstrip}.{kept}</source>
        <translation>无法写入 {path}：{rstrip}。{kept}</translation>
    </message>
    <message>
        <location filename="plotter/export/safe_file.py"/>
        <source> The old file is unchanged.</source>
        <translation> 旧文件未改动。</translation>
    </message>
    <message>
        <location filename="plotter/export/sheets.py"/>
        <source>Nothing could be printed: the printer does not answer.</source>
        <translation>无法打印：打印机没有响应。</translation>
    </message>
    <message>
        <location filename="plotter/export/sheets.py"/>
        <source>Nothing could be printed: a page could not be added.</source>
        <translation>无法打印：无法添加页面。</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>Could not write {path}: Qt cannot make a PDF here.</source>
        <translation>无法写入 {path}：Qt 在此无法生成 PDF。</translation>
    </message>
    <message>
        <location filename="plotter/export/vector.py"/>
        <source>Could not write {path}: a page could not be added.</source>
        <translation>无法写入 {path}：无法添加页面。</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Tangent from left to right</source>
        <translation>切线从左到右</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Secant to tangent</source>
        <translation>从割线到切线</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Descent</source>
        <translation>下降</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Growing area</source>
        <translation>增长的面积</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Surface once around</source>
        <translation>曲面转一圈</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Steps of the derivation</source>
        <translation>推导步骤</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <location filename="plotter/figure/animations.py"/>
        <source>Passes through the graph</source>
        <translation>计算图中的传播</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/approximation.py"/>
        <source>Error of the tangent</source>
        <translation>切线的误差</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>Basins: where every start ends</source>
        <translation>吸引域：每个起点止于何处</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>diverges</source>
        <translation>发散</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>outside the domain</source>
        <translation>在定义域之外</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/basins.py"/>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/convexity.py"/>
        <source>Convex and concave</source>
        <translation>凸与凹</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/convexity.py"/>
        <source>convex</source>
        <translation>凸</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/convexity.py"/>
        <source>concave</source>
        <translation>凹</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/derivative.py"/>
        <source>Derivative f′</source>
        <translation>导数 f′</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/features.py"/>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/function.py"/>
        <source>Function f</source>
        <translation>函数 f</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/guides.py"/>
        <source>Guides to the axes</source>
        <translation>到坐标轴的引线</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/height.py"/>
        <source>Slope as height of f′</source>
        <translation>斜率作为 f′ 的高度</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/normal.py"/>
        <source>Normal</source>
        <translation>法线</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/one_sided.py"/>
        <source>One-sided tangents</source>
        <translation>单侧切线</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/osculating_circle.py"/>
        <source>Osculating circle</source>
        <translation>密切圆</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/parabola.py"/>
        <source>Parabola at the current point</source>
        <translation>当前点处的抛物线</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/parabola.py"/>
        <source>no maximum</source>
        <translation>没有极大值</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/parabola.py"/>
        <source>no minimum</source>
        <translation>没有极小值</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/pinned.py"/>
        <source>Pinned tangents</source>
        <translation>固定的切线</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/contours.py"/>
        <source>Contours</source>
        <translation>等高线</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>min</source>
        <translation>极小</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>max</source>
        <translation>极大</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>saddle</source>
        <translation>鞍点</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/critical.py"/>
        <source>Critical points</source>
        <translation>临界点</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/direction.py"/>
        <source>Directional derivative</source>
        <translation>方向导数</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/gradient.py"/>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/level.py"/>
        <source>Contour through the point</source>
        <translation>过该点的等高线</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/plane/tangent_plane.py"/>
        <source>Tangent plane, on the surface</source>
        <translation>曲面上的切平面</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/practice.py"/>
        <source>Answer in practice</source>
        <translation>练习的答案</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/practice.py"/>
        <source>your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/race.py"/>
        <source>Race of runs</source>
        <translation>运行竞赛</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/rising.py"/>
        <source>Rising and falling</source>
        <translation>递增与递减</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/secant.py"/>
        <source>Secant</source>
        <translation>割线</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/second.py"/>
        <source>Second derivative</source>
        <translation>二阶导数</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/sketch.py"/>
        <source>Sketch of f′</source>
        <translation>f′ 的草图</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/sketch.py"/>
        <source>your</source>
        <comment>before the name of a function</comment>
        <translation>你的</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/sketch_remarks.py"/>
        <source>Mistakes of the sketch</source>
        <translation>草图的错误</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/slope_triangle.py"/>
        <source>Slope triangle</source>
        <translation>斜率三角形</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/step.py"/>
        <source>Rule of the chosen step</source>
        <translation>所选步骤的法则</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/step_curves.py"/>
        <source>Parts of the chosen step</source>
        <translation>所选步骤的各部分</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/tangent.py"/>
        <source>Tangent</source>
        <translation>切线</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/taylor.py"/>
        <source>Taylor polynomial</source>
        <translation>泰勒多项式</translation>
    </message>
    <message>
        <location filename="plotter/figure/overlays/trace.py"/>
        <source>Trace of f′</source>
        <translation>f′ 的轨迹</translation>
    </message>
    <message>
        <location filename="plotter/figure/plane_reading.py"/>
        <source>{name} has no gradient at {words}: it is not smooth there.</source>
        <translation>{name} 在 {words} 处没有梯度：那里不光滑。</translation>
    </message>
    <message>
        <location filename="plotter/figure/plane_reading.py"/>
        <source>The gradient is zero: a critical point.</source>
        <translation>梯度为零：临界点。</translation>
    </message>
    <message>
        <location filename="plotter/figure/plane_reading.py"/>
        <source>{name} has no value at {words}.</source>
        <translation>{name} 在 {words} 处没有值。</translation>
    </message>
    <message>
        <location filename="plotter/figure/quotient.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>its slope is {slope}</source>
        <translation>斜率为 {slope}</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>No derivative at {place}: the curve turns back in a cusp, where it is vertical.</source>
        <translation>在 {place} 处没有导数：曲线在尖点折返，那里是竖直的。</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>On the {side} {touching}.</source>
        <translation>{side}侧{touching}。</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>the tangent is vertical</source>
        <translation>切线竖直</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>No value can be given at {place}.</source>
        <translation>在 {place} 处无法给出值。</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <location filename="plotter/figure/reading.py"/>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <location filename="plotter/figure/runs.py"/>
        <source>, from {format_point}</source>
        <translation>，从 {format_point} 出发</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>Degree {degree} at most: {reason}</source>
        <translation>最高 {degree} 次：{reason}</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>Finding the derivatives…</source>
        <translation>正在求各阶导数…</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>Degree {degree} at most: at {place} there is no further derivative.</source>
        <translation>最高 {degree} 次：在 {place} 处没有更高阶的导数。</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>the next derivative is too long to be written down.</source>
        <translation>下一阶导数太长，无法写出。</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>the next derivatives take too long.</source>
        <translation>更高阶导数耗时太长。</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>no rule differentiates it once more.</source>
        <translation>没有法则能再求一次导。</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>the next derivatives are still being found.</source>
        <translation>仍在求更高阶导数。</translation>
    </message>
    <message>
        <location filename="plotter/figure/taylor.py"/>
        <source>{name} has no value at {place}, so there is nothing to expand.</source>
        <translation>{name} 在 {place} 处没有值，所以无从展开。</translation>
    </message>
    <message>
        <location filename="plotter/language/brackets.py"/>
        <source>This bar | has no partner: absolute values are written |x|.</source>
        <translation>这条竖线 | 没有配对：绝对值写作 |x|。</translation>
    </message>
    <message>
        <location filename="plotter/language/brackets.py"/>
        <source>Write abs(x) where bars are hard to tell apart.</source>
        <translation>竖线难以分辨时，写 abs(x)。</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>The first argument must be a condition such as x &lt; 0.</source>
        <translation>第一个参数必须是条件，例如 x &lt; 0。</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{spelled} needs an argument, as in {spelled}(x).</source>
        <translation>{spelled} 需要自变量，如 {spelled}(x)。</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>at least {fewest}</source>
        <translation>至少 {fewest} 个自变量</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>1 argument</source>
        <translation>1 个自变量</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{number} arguments</source>
        <translation>{number} 个自变量</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{spelled} takes {wanted}; here it has {count}.</source>
        <translation>{spelled} 需要 {wanted}；这里有 {count} 个。</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Write piecewise(x &lt; 0, -x, x).</source>
        <translation>请写 piecewise(x &lt; 0, -x, x)。</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Write {spelled}(x).</source>
        <translation>写 {spelled}(x)。</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{fewest} or {most}</source>
        <translation>{fewest} 或 {most} 个自变量</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>A condition needs a value: piecewise(x &lt; 0, -x, x).</source>
        <translation>条件需要一个值：piecewise(x &lt; 0, -x, x)。</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Write {signature}.</source>
        <translation>写 {signature}。</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>{spelled} joins conditions such as x &gt; 0.</source>
        <translation>{spelled} 用来连接条件，例如 x &gt; 0。</translation>
    </message>
    <message>
        <location filename="plotter/language/calls.py"/>
        <source>Use {spelled}(x)</source>
        <translation>使用 {spelled}(x)</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>± means two functions at once. Type one of them.</source>
        <translation>± 表示同时有两个函数。请输入其中一个。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write + or −.</source>
        <translation>写 + 或 −。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>∓ means two functions at once. Type one of them.</source>
        <translation>∓ 表示同时有两个函数。请输入其中一个。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>∞ is not a number that can be calculated with.</source>
        <translation>∞ 不是可以参与计算的数。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Sums with ∑ are not understood. Write the terms out.</source>
        <translation>不支持 ∑ 求和。请把各项写出来。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write a + b + c.</source>
        <translation>写 a + b + c。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Products with ∏ are not understood. Write the factors out.</source>
        <translation>不支持 ∏ 求积。请把各因子写出来。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write a·b·c.</source>
        <translation>写 a·b·c。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Integrals are not understood here. Type the function itself.</source>
        <translation>这里不支持积分。请输入函数本身。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>This is a derivative. Type the function itself.</source>
        <translation>这是导数。请输入函数本身。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Quotation marks have no meaning in a formula.</source>
        <translation>引号在公式中没有意义。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Leave them out.</source>
        <translation>把它们去掉。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>A question mark has no meaning here.</source>
        <translation>问号在这里没有意义。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>This point stands alone. Digits belong to it.</source>
        <translation>这个小数点单独出现，旁边应有数字。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write 0.5 or 2.5.</source>
        <translation>写 0.5 或 2.5。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>A LaTeX command belongs after the backslash.</source>
        <translation>反斜杠之后应是 LaTeX 命令。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write for instance \sqrt{x}.</source>
        <translation>例如写 \sqrt{x}。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>The sign &amp; has no meaning here.</source>
        <translation>符号 &amp; 在这里没有意义。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write and.</source>
        <translation>写 and。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>The sign ~ has no meaning here.</source>
        <translation>符号 ~ 在这里没有意义。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Something is missing after the underscore.</source>
        <translation>下划线之后缺少内容。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Write x_1.</source>
        <translation>写 x_1。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>I do not know the sign {shown}.</source>
        <translation>不认识符号 {shown}。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>This {char} is a letter of another alphabet that only looks like {twin}.</source>
        <translation>这个 {char} 是另一种字母表的字母，只是看起来像 {twin}。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>An invisible sign that reverses the text stands here.</source>
        <translation>这里有一个使文字反向的不可见字符。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>I do not know {group}. Use Latin or Greek letters.</source>
        <translation>不认识 {group}。请使用拉丁字母或希腊字母。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Did you mean {twin}?</source>
        <translation>是否指 {twin}？</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Remove it.</source>
        <translation>把它删除。</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Use {twin}</source>
        <translation>使用 {twin}</translation>
    </message>
    <message>
        <location filename="plotter/language/characters.py"/>
        <source>Remove it</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>An exponent is missing here.</source>
        <translation>这里缺少指数。</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Something is missing after {spelled}.</source>
        <translation>{spelled} 之后缺少内容。</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>I did not expect {spelling} here.</source>
        <translation>这里不应出现 {spelling}。</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Two numbers stand side by side.</source>
        <translation>两个数并排在一起。</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>These brackets are empty.</source>
        <translation>这对括号是空的。</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Nothing stands before {spelling}.</source>
        <translation>{spelling} 之前没有内容。</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>The arrow {spelling} has no meaning here.</source>
        <translation>箭头 {spelling} 在这里没有意义。</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Only letters and log can have an index.</source>
        <translation>只有字母和 log 可以带下标。</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>A double factorial !! is not known.</source>
        <translation>不支持双阶乘 !!。</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>A number has only one decimal point.</source>
        <translation>一个数只有一个小数点。</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Write * between them for a product.</source>
        <translation>若是乘积，在中间写 *。</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Type a function, for instance x^2.</source>
        <translation>输入函数，例如 x^2。</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>A function is written f(x) = x^2.</source>
        <translation>函数写作 f(x) = x^2。</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>For the factorial of a factorial write (x!)!</source>
        <translation>阶乘的阶乘写作 (x!)!</translation>
    </message>
    <message>
        <location filename="plotter/language/grammar.py"/>
        <source>Insert *</source>
        <translation>插入 *</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This parenthesis closes nothing that was opened.</source>
        <translation>这个圆括号没有对应的左括号。</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This brace closes nothing that was opened.</source>
        <translation>这个花括号没有对应的左括号。</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bar closes nothing that was opened.</source>
        <translation>这条竖线没有对应的起始竖线。</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This parenthesis is still open.</source>
        <translation>这个圆括号尚未闭合。</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This brace is still open.</source>
        <translation>这个花括号尚未闭合。</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bar is still open.</source>
        <translation>这条竖线尚未闭合。</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>{opening} is closed by {closing} here.</source>
        <translation>{opening} 在这里被 {closing} 闭合。</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Did you mean {shown}?</source>
        <translation>是否指 {shown}？</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Close it with {closing}.</source>
        <translation>用 {closing} 闭合。</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This is a list. One function is drawn at a time.</source>
        <translation>这是列表。一次只能画一个函数。</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bracket closes nothing that was opened.</source>
        <translation>这个方括号没有对应的左括号。</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Use {shown}</source>
        <translation>使用 {shown}</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>This bracket is still open.</source>
        <translation>这个方括号尚未闭合。</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Insert {closing}</source>
        <translation>插入 {closing}</translation>
    </message>
    <message>
        <location filename="plotter/language/groups.py"/>
        <source>Type one function.</source>
        <translation>请输入一个函数。</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>Nothing stands before the = sign.</source>
        <translation>等号 = 之前没有内容。</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>This is an equation for the derivative. Type the function itself.</source>
        <translation>这是关于导数的等式。请输入函数本身。</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>Leave out the = sign.</source>
        <translation>去掉等号 =。</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>The derivative is shown beside it.</source>
        <translation>导数会显示在旁边。</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>Remove =</source>
        <translation>删除 =</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>An equation is not a function. Solve it for y, or draw each side by itself.</source>
        <translation>方程不是函数。请解出 y，或把两边分别画出。</translation>
    </message>
    <message>
        <location filename="plotter/language/headers.py"/>
        <source>A function is written y = … or f(x) = …</source>
        <translation>函数写作 y = … 或 f(x) = …</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Limits are not understood here. Type the function itself.</source>
        <translation>这里不支持极限。请输入函数本身。</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>A prime means a derivative. Type the function itself.</source>
        <translation>撇号表示导数。请输入函数本身。</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Binomial coefficients are not understood.</source>
        <translation>不支持二项式系数。</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>A matrix is not a function. Type one function.</source>
        <translation>矩阵不是函数。请输入一个函数。</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>{command} needs what belongs in its braces.</source>
        <translation>{command} 的花括号中缺少内容。</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>I do not know the LaTeX command {command}.</source>
        <translation>不认识 LaTeX 命令 {command}。</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Did you mean {use}?</source>
        <translation>是否指 {use}？</translation>
    </message>
    <message>
        <location filename="plotter/language/latex_input.py"/>
        <source>Use {use}</source>
        <translation>使用 {use}</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Infinity is not a number that can be calculated with.</source>
        <translation>无穷大不是可以参与计算的数。</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>I do not know {word}.</source>
        <translation>不认识 {word}。</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>This word is too long: at most {letters} letters in a row are read.</source>
        <translation>这个词太长：最多读取连续 {letters} 个字母。</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>I do not know {name}.</source>
        <translation>不认识 {name}。</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>i is the imaginary unit. Only real numbers can be drawn.</source>
        <translation>i 是虚数单位。只能画实数。</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>I do not know a function called {letter}.</source>
        <translation>没有名为 {letter} 的函数。</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Is {digits} a power, an index or a factor of {letter}?</source>
        <translation>{digits} 是 {letter} 的幂、下标还是因子？</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Use another letter for a parameter.</source>
        <translation>请用另一个字母作参数。</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>For a product write {letter}*( … ).</source>
        <translation>乘积写作 {letter}*( … )。</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Leave out the prime; the derivative is shown beside it.</source>
        <translation>去掉撇号；导数会显示在旁边。</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>The list of functions shows all that are known.</source>
        <translation>函数列表列出了所有已知的函数。</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Did you mean {meant}?</source>
        <translation>是否指 {meant}？</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Multiply by {letter}</source>
        <translation>乘以 {letter}</translation>
    </message>
    <message>
        <location filename="plotter/language/names.py"/>
        <source>Use {meant}</source>
        <translation>使用 {meant}</translation>
    </message>
    <message>
        <location filename="plotter/language/offers.py"/>
        <source>Use {new}</source>
        <translation>使用 {new}</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>{first} and {last}</source>
        <translation>{first} 和 {last}</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Two</source>
        <translation>两个</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Several</source>
        <translation>多个</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>{how_many} letters could be the variable: {listed}.</source>
        <translation>{how_many}字母都可能是变量：{listed}。</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>I do not know True.</source>
        <translation>不认识 True。</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>This asks for a derivative. Type the function itself.</source>
        <translation>这是在求导数。请输入函数本身。</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Write f({letters}) = in front.</source>
        <translation>在前面写 f({letters}) =。</translation>
    </message>
    <message>
        <location filename="plotter/language/parse.py"/>
        <source>Use {letters}</source>
        <translation>使用 {letters}</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>Each case needs one value and one condition.</source>
        <translation>每种情形需要一个值和一个条件。</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>A condition is not a number. A function with cases is written {x&lt;0: -x, x}.</source>
        <translation>条件不是数。分段函数写作 {x&lt;0: -x, x}。</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>True is a condition, not a number.</source>
        <translation>True 是条件，不是数。</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>Two cases run into each other here.</source>
        <translation>两种情形在这里连在一起了。</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>This needs a condition such as x &lt; 0 and a value.</source>
        <translation>这里需要一个条件（例如 x &lt; 0）和一个值。</translation>
    </message>
    <message>
        <location filename="plotter/language/pieces.py"/>
        <source>Write {x&lt;0: -x, x}.</source>
        <translation>请写 {x&lt;0: -x, x}。</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This text is too long: a function has room for {characters:,} characters.</source>
        <translation>文本太长：一个函数最多 {characters:,} 个字符。</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This number is too long: at most {digits} digits are read.</source>
        <translation>这个数太长：最多读取 {digits} 位数字。</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This text has too many parts for one function.</source>
        <translation>这段文本的组成部分太多，不能作为一个函数。</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>A fraction cannot have the denominator 0.</source>
        <translation>分数的分母不能是 0。</translation>
    </message>
    <message>
        <location filename="plotter/language/scan.py"/>
        <source>This number is out of range: powers of ten go up to {magnitude}.</source>
        <translation>这个数超出范围：10 的幂最高到 {magnitude}。</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>{kind} joins conditions such as x &gt; 0, and this is none.</source>
        <translation>{kind} 用来连接条件，例如 x &gt; 0，而这不是条件。</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This exponent is too large: {exponent:,} is the most.</source>
        <translation>这个指数太大：最大为 {exponent:,}。</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This has too many parts for one function.</source>
        <translation>组成部分太多，不能作为一个函数。</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This is nested too deeply to be worked out.</source>
        <translation>嵌套太深，无法计算。</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>This is nested too deeply: {nesting} levels are the most.</source>
        <translation>嵌套太深：最多 {nesting} 层。</translation>
    </message>
    <message>
        <location filename="plotter/language/stack.py"/>
        <source>{sign} belongs behind f(x).</source>
        <translation>{sign} 应写在 f(x) 后面。</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>not</source>
        <comment>a condition</comment>
        <translation>非</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>and</source>
        <comment>conditions</comment>
        <translation>且</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>if</source>
        <comment>a condition</comment>
        <translation>若</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>or</source>
        <comment>conditions</comment>
        <translation>或</translation>
    </message>
    <message>
        <location filename="plotter/language/write_latex.py"/>
        <source>otherwise</source>
        <comment>no condition holds</comment>
        <translation>否则</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is less than {right}</source>
        <translation>{left} 小于 {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is at most {right}</source>
        <translation>{left} 小于等于 {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is greater than {right}</source>
        <translation>{left} 大于 {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is at least {right}</source>
        <translation>{left} 大于等于 {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} equals {right}</source>
        <translation>{left} 等于 {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{left} is not {right}</source>
        <translation>{left} 不等于 {right}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} squared</source>
        <translation>{base} 的平方</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} cubed</source>
        <translation>{base} 的立方</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the derivative of {function}</source>
        <translation>{function} 的导数</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>open paren {inside} close paren</source>
        <translation>左括号 {inside} 右括号</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} to the {exponent}</source>
        <translation>{base} 的 {exponent} 次方</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the fraction {above} over {below} end fraction</source>
        <translation>分式 分子 {above} 分母 {below} 分式结束</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{above} over {below}</source>
        <translation>{below} 分之 {above}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{base} to the {exponent} end power</source>
        <translation>{base} 的指数 {exponent} 指数结束</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the {name} of {inside}</source>
        <translation>{name} {inside}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{letter} sub {index}</source>
        <translation>{letter} 下标 {index}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>minus {number}</source>
        <translation>负 {number}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the limit as {variable} goes to 0 of {function}</source>
        <translation>当 {variable} 趋于 0 时 {function} 的极限</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>plus {term}</source>
        <translation>加 {term}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the root of degree {degree} of {inside} end root</source>
        <translation>{degree} 次根号下 {inside} 根号结束</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the {name} of {inside} end root</source>
        <translation>{name} {inside} 根号结束</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>the {name} of {inside} end absolute value</source>
        <translation>{name} {inside} 绝对值结束</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> comma </source>
        <translation> 逗号 </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>not {condition}</source>
        <translation>并非 {condition}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{part} where {condition}</source>
        <translation>{part}，当 {condition}</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>in pieces, {parts}, end pieces</source>
        <translation>分段，{parts}，分段结束</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> plus </source>
        <translation> 加 </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source> times </source>
        <translation> 乘 </translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>logarithm base {base}</source>
        <translation>以 {base} 为底的对数</translation>
    </message>
    <message>
        <location filename="plotter/language/write_speech.py"/>
        <source>{part} otherwise</source>
        <translation>{part}，其他情形</translation>
    </message>
    <message>
        <location filename="plotter/language/writing.py"/>
        <source>This result is too long to be written out.</source>
        <translation>结果太长，无法写出。</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}: {what}.</source>
        <translation>文档在 {place} 处损坏：{what}。</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>This is not a document of Tangent Plotter.</source>
        <translation>这不是 Tangent Plotter 文档。</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: version is not a number.</source>
        <translation>文档已损坏：version 不是数。</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>This document was written by a newer Tangent Plotter (format {format}, this one reads up to {version}). Please update the program to open it.</source>
        <translation>此文档由更新版本的 Tangent Plotter 写成（格式 {format}，本程序最高可读 {version}）。请更新程序后再打开。</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: scenes must list 1 to {most_scenes} scenes.</source>
        <translation>文档已损坏：scenes 必须列出 1 到 {most_scenes} 个场景。</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: current names no scene.</source>
        <translation>文档已损坏：current 没有指向任何场景。</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The file is too large for a document: more than {largest_file} MB.</source>
        <translation>文件太大，不能作为文档：超过 {largest_file} MB。</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>line {lineno}, column {colno}</source>
        <translation>第 {lineno} 行第 {colno} 列</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}: a scene is missing.</source>
        <translation>文档在 {place} 处损坏：缺少一个场景。</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: it is not text in UTF-8.</source>
        <translation>文档已损坏：不是 UTF-8 文本。</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}: {msg}.</source>
        <translation>文档在 {place} 处损坏：{msg}。</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: it is nested too deeply.</source>
        <translation>文档已损坏：嵌套太深。</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged: {error}.</source>
        <translation>文档已损坏：{error}。</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>The document is damaged at {place}{inner}: {what}.</source>
        <translation>文档在 {place}{inner} 处损坏：{what}。</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>the text has more than {longest_text} characters</source>
        <translation>文本超过 {longest_text} 个字符</translation>
    </message>
    <message>
        <location filename="plotter/model/files.py"/>
        <source>the number is too large</source>
        <translation>数太大</translation>
    </message>
    <message>
        <location filename="plotter/numeric/constant.py"/>
        <source>A number is wanted here, without the letter {names}.</source>
        <translation>这里需要一个数，不含字母 {names}。</translation>
    </message>
    <message>
        <location filename="plotter/numeric/constant.py"/>
        <source>This has no value.</source>
        <translation>这没有值。</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>the slopes are {left} on the left and {right} on the right.</source>
        <translation>左侧斜率为 {left}，右侧斜率为 {right}。</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>the tangent is vertical.</source>
        <translation>切线竖直。</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>no limit of the slopes was found.</source>
        <translation>未找到斜率的极限。</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: {reason}</source>
        <translation>在 {place} 处没有导数：{reason}</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f is not defined there.</source>
        <translation>在 {place} 处没有导数：f 在该处无定义。</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f has a pole there.</source>
        <translation>在 {place} 没有导数：f 在那里有极点。</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>f is defined at this point only.</source>
        <translation>f 只在这一点有定义。</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f jumps there.</source>
        <translation>在 {place} 处没有导数：f 在该处跳跃。</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>No derivative at {place}: f has a hole there.</source>
        <translation>在 {place} 处没有导数：f 在该处有可去间断。</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>f is not defined on the left of it.</source>
        <translation>f 在它左侧无定义。</translation>
    </message>
    <message>
        <location filename="plotter/numeric/no_derivative.py"/>
        <source>f is not defined on the right of it.</source>
        <translation>f 在它右侧无定义。</translation>
    </message>
    <message>
        <location filename="plotter/opening.py"/>
        <source>Tangent Plotter could not be opened. Your documents are as they were. Try again; if it stays so, install it anew, or tell us the details.</source>
        <translation>无法打开 Tangent Plotter。你的文档保持原样。请再试一次；如果仍然如此，请重新安装，或把详细信息告诉我们。</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>the language it is written in</source>
        <translation>编写所用的语言</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>window and drawing</source>
        <translation>窗口和绘图</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>Qt for Python</source>
        <translation>Python 版 Qt</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>arithmetic</source>
        <translation>数值计算</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>algebra: shorter forms and proofs</source>
        <translation>代数：化简与证明</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>contours</source>
        <translation>等高线</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>typesetting of formulas</source>
        <translation>公式排版</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>typeface of formulas</source>
        <translation>公式字体</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>typeface of words</source>
        <translation>文字字体</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>moving pictures</source>
        <translation>动画图片</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>About Tangent Plotter</source>
        <translation>关于 Tangent Plotter</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>Copy the versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>See what a derivative is.</source>
        <translation>看见导数是什么。</translation>
    </message>
    <message>
        <location filename="plotter/ui/about.py"/>
        <source>Under the MIT license. It is made with:</source>
        <translation>采用 MIT 许可。使用了：</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Study</source>
        <translation>研究(&amp;S)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>S&amp;cenes</source>
        <translation>场景(&amp;C)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;New</source>
        <translation>新建(&amp;A)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;B)…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Export image…</source>
        <translation>导出图像(&amp;E)…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the picture as a file, at a size you choose</source>
        <translation>把图保存为文件，大小自选</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Export a&amp;nimation…</source>
        <translation>导出动画(&amp;N)…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Take back the last change</source>
        <translation>撤回上一次更改</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Bring back what was undone</source>
        <translation>恢复被撤销的更改</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Copy image</source>
        <translation>复制图像(&amp;C)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Copy the picture to the clipboard</source>
        <translation>把图复制到剪贴板</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Go to the &amp;formula</source>
        <translation>转到公式(&amp;F)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Side &amp;panel</source>
        <translation>侧边栏(&amp;P)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the side panel</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show what matters of the function</source>
        <translation>显示函数的重要部分</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Equal scales</source>
        <translation>等比例(&amp;E)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Keep a unit as long in x as in y</source>
        <translation>使 x 与 y 的单位长度相同</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Back to the &amp;origin</source>
        <translation>回到原点(&amp;O)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Put the origin in the middle</source>
        <translation>把原点放在中央</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Look closer</source>
        <translation>近看</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Zoom o&amp;ut</source>
        <translation>缩小(&amp;D)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Look from farther away</source>
        <translation>远看</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Surface in three dimensions</source>
        <translation>三维曲面(&amp;S)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>See a function of two variables as a surface that turns</source>
        <translation>把二元函数显示为可转动的曲面</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Tu&amp;rn the surface</source>
        <translation>旋转曲面(&amp;R)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Crosshair</source>
        <translation>十字线(&amp;C)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show feat&amp;ures</source>
        <translation>显示特征(&amp;H)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Curve st&amp;yles…</source>
        <translation>曲线样式(&amp;Y)…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Table of features…</source>
        <translation>特征表(&amp;T)…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>All features in the view, to look at or copy</source>
        <translation>视图中的所有特征，可查看或复制</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Values of parameters</source>
        <translation>参数的值(&amp;V)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Larger interface</source>
        <translation>放大界面(&amp;L)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Smaller interface</source>
        <translation>缩小界面(&amp;A)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Normal size</source>
        <translation>标准大小(&amp;N)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Reduce motion</source>
        <translation>减少动效(&amp;J)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Derivative</source>
        <translation>导数(&amp;I)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Tangent</source>
        <translation>切线(&amp;V)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>D&amp;escent</source>
        <translation>下降(&amp;J)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Graph</source>
        <translation>计算图(&amp;D)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Data</source>
        <translation>数据(&amp;N)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;T)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let the timeline run</source>
        <translation>让时间轴运行</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Step</source>
        <translation>步进(&amp;U)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>One step on</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Step &amp;back</source>
        <translation>步退(&amp;C)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>To the start of the timeline</source>
        <translation>回到时间轴起点</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>To the &amp;end</source>
        <translation>到末尾(&amp;F)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>To the end of the timeline</source>
        <translation>到时间轴末尾</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the tan&amp;gent</source>
        <translation>显示切线(&amp;A)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the tangent</source>
        <translation>显示或隐藏切线</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the se&amp;cant</source>
        <translation>显示割线(&amp;E)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the secant</source>
        <translation>显示或隐藏割线</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the &amp;normal</source>
        <translation>显示法线(&amp;S)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>P&amp;in the tangent</source>
        <translation>固定切线(&amp;Q)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Keep this tangent while the point moves on</source>
        <translation>保留这条切线，点继续移动</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Sweep &amp;x</source>
        <translation>扫过 x(&amp;X)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let &amp;h go to 0</source>
        <translation>令 h 趋于 0(&amp;P)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Zoom to the tangent</source>
        <translation>放大到切线(&amp;Z)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Back from the tangent</source>
        <translation>从切线返回</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>T&amp;aylor polynomial</source>
        <translation>泰勒多项式(&amp;H)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Se&amp;cond derivative</source>
        <translation>二阶导数(&amp;K)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>S&amp;ketch f′</source>
        <translation>手绘 f′(&amp;O)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Hide f′ and draw it by hand</source>
        <translation>隐藏 f′，用手画出它</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>E&amp;rase of the sketch</source>
        <translation>擦除草图(&amp;B)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Judge the sketch</source>
        <translation>评判草图(&amp;L)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Re&amp;veal f′</source>
        <translation>揭示 f′(&amp;W)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Let the area grow</source>
        <translation>让面积增长(&amp;M)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Step and ed&amp;ge</source>
        <translation>步骤与边(&amp;G)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Present</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The whole screen for the lesson; Esc ends it</source>
        <translation>上课时全屏；按 Esc 结束</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Row of scenes</source>
        <translation>场景栏(&amp;R)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the pictures of all scenes</source>
        <translation>显示或隐藏所有场景的缩略图</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Add a scene</source>
        <translation>添加场景(&amp;A)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Keep this scene and go on in a copy of it</source>
        <translation>保留此场景，在副本中继续</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Duplicate</source>
        <translation>复制场景(&amp;D)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Name and note…</source>
        <translation>名称与备注(&amp;N)…</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Move &amp;earlier</source>
        <translation>前移(&amp;E)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Move &amp;later</source>
        <translation>后移(&amp;L)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Pre&amp;vious</source>
        <translation>上一个(&amp;V)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Ne&amp;xt</source>
        <translation>下一个(&amp;X)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;What can I type?</source>
        <translation>可以输入什么？(&amp;W)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Rules</source>
        <translation>法则(&amp;R)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Optimizers</source>
        <translation>优化器(&amp;O)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>&amp;About Tangent Plotter</source>
        <translation>关于 Tangent Plotter(&amp;A)</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>A new document in a window of its own</source>
        <translation>在新窗口中新建文档</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Open a document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the document with all its scenes</source>
        <translation>保存文档及其所有场景</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the document under another name</source>
        <translation>以另一个名称保存文档</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Save the moving picture: GIF, APNG, WebP or MP4</source>
        <translation>保存动态图像：GIF、APNG、WebP 或 MP4</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Print the picture, after a look at the page</source>
        <translation>预览页面后打印图像</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Close all windows</source>
        <translation>关闭所有窗口</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Type another function</source>
        <translation>输入另一个函数</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Watch the surface go once around</source>
        <translation>观看曲面旋转一周</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Read off x, f and f′ wherever the pointer is</source>
        <translation>读出指针所在处的 x、f 和 f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Mark roots, extrema, inflection points and asymptotes</source>
        <translation>标出零点、极值点、拐点和渐近线</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Give a curve another color, width or line</source>
        <translation>改变曲线的颜色、粗细或线型</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Write the values of the parameters in the formula</source>
        <translation>在公式中写出参数的值</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Make text and buttons larger</source>
        <translation>放大文字和按钮</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Make text and buttons smaller</source>
        <translation>缩小文字和按钮</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Text and buttons at 100 %</source>
        <translation>文字和按钮为 100 %</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Nothing glides; what plays jumps from step to step</source>
        <translation>没有滑动效果；播放时逐步跳变</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Every step with its rule</source>
        <translation>每一步及其法则</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The line that touches the curve</source>
        <translation>与曲线相切的直线</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Walk down the function</source>
        <translation>沿函数向下走</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The computation graph: values forward, derivatives back</source>
        <translation>计算图：值向前，导数向后</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Fit a model to points</source>
        <translation>用模型拟合点</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the normal</source>
        <translation>显示或隐藏法线</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let the tangent run along the curve</source>
        <translation>让切线沿曲线移动</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Watch the secant become the tangent</source>
        <translation>观察割线变成切线</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Look closer until curve and tangent coincide</source>
        <translation>近看，直到曲线与切线重合</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Back to the view from before the zoom</source>
        <translation>回到放大前的视图</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide the Taylor polynomial</source>
        <translation>显示或隐藏泰勒多项式</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show or hide f″</source>
        <translation>显示或隐藏 f″</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Rub out parts of what you drew</source>
        <translation>擦掉画的一部分</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>See what is right about your f′ and what is not</source>
        <translation>看看画的 f′ 哪里对、哪里不对</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Let f′ be traced over your sketch</source>
        <translation>让 f′ 描在草图上</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Watch the area of the chosen product grow with x</source>
        <translation>观察所选乘积的面积随 x 增长</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>From the chosen step of the derivation to its edge in the graph, and back</source>
        <translation>在所选推导步骤与图中对应的边之间往返</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>A copy of this scene with its name and note</source>
        <translation>带名称和备注的场景副本</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Name this scene; a note tells you what to say</source>
        <translation>给场景命名；备注提醒讲什么</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Take this scene away; undo brings it back</source>
        <translation>移除此场景；撤销可恢复</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show this scene before the one before it</source>
        <translation>把此场景移到前一个之前</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show this scene after the one after it</source>
        <translation>把此场景移到后一个之后</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the scene before this one</source>
        <translation>显示前一个场景</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Show the scene after this one</source>
        <translation>显示后一个场景</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The functions and signs that are understood</source>
        <translation>可识别的函数和符号</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>All rules of differentiation with examples</source>
        <translation>所有求导法则及例子</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>What each way of descending does, and its settings</source>
        <translation>各种下降方法的作用和设置</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>All keys at a glance</source>
        <translation>所有按键一览</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>The window in six steps</source>
        <translation>六步了解窗口</translation>
    </message>
    <message>
        <location filename="plotter/ui/action_table.py"/>
        <source>Version and licenses</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The tangent, from left to right</source>
        <translation>切线，从左到右</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>From secant to tangent</source>
        <translation>从割线到切线</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The descent, step by step</source>
        <translation>下降，逐步</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The growing area of a product</source>
        <translation>乘积的增长面积</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The surface, once around</source>
        <translation>曲面，转一圈</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The derivation, step by step</source>
        <translation>推导，逐步</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The fit, step by step</source>
        <translation>拟合，逐步</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>The passes through the graph</source>
        <translation>计算图中的传播</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Export animation</source>
        <translation>导出动画</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Projector</source>
        <translation>投影</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Print, black on white</source>
        <translation>打印，白底黑字</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Begin anew at the end</source>
        <translation>结束后从头开始</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Width, px</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Height, px</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Frames a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Shows</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Colors</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Estimate the size</source>
        <translation>估计大小</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>MP4 needs PyAV, which is not installed: pip install av. The other formats need nothing more.</source>
        <translation>MP4 需要 PyAV，尚未安装：pip install av。其他格式不需要别的东西。</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>About {0} MB</source>
        <translation>约 {0} MB</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>{0} frames</source>
        <translation>{0} 帧</translation>
    </message>
    <message>
        <location filename="plotter/ui/animation_dialog.py"/>
        <source>Frame {0} of {1}</source>
        <translation>第 {0} 帧，共 {1} 帧</translation>
    </message>
    <message>
        <location filename="plotter/ui/commands.py"/>
        <source>lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="plotter/ui/commands.py"/>
        <source>example</source>
        <translation>例子</translation>
    </message>
    <message>
        <location filename="plotter/ui/commands.py"/>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="plotter/ui/completion.py"/>
        <source>Functions that begin like this</source>
        <translation>以此开头的函数</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Tangent Plotter made a mistake. Your work has been put aside and is safe; you can go on, or save it and start the program anew. Nothing has been sent anywhere.</source>
        <translation>Tangent Plotter 出了错误。你的工作已另外保存，是安全的；可以继续，也可以保存后重新启动程序。没有向任何地方发送任何内容。</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Something went wrong</source>
        <translation>出了问题</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Copy the details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <location filename="plotter/ui/crash.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Thin</source>
        <translation>细</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Usual width</source>
        <translation>一般粗细</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Thick</source>
        <translation>粗</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Very thick</source>
        <translation>很粗</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Second derivative f″</source>
        <translation>二阶导数 f″</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Crimson</source>
        <translation>深红</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Ink</source>
        <translation>墨色</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Solid</source>
        <translation>实线</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Dashed</source>
        <translation>虚线</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Dotted</source>
        <translation>点线</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Dashes and dots</source>
        <translation>点划线</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>curve style</source>
        <translation>曲线样式</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Curve styles</source>
        <translation>曲线样式</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>As in the theme</source>
        <translation>随主题</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Color</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Width</source>
        <translation>粗细</translation>
    </message>
    <message>
        <location filename="plotter/ui/curve_styles.py"/>
        <source>Line</source>
        <translation>线型</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/area.py"/>
        <source>Data and loss</source>
        <translation>数据与损失</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/area.py"/>
        <source>The points with the fitted curve; beside them the loss and the way down.</source>
        <translation>点与拟合曲线；旁边是损失和下降的路径。</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Progress of the fit</source>
        <translation>拟合进度</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Fit again</source>
        <translation>重新拟合</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/busy.py"/>
        <source>Fitting: {percent} %</source>
        <translation>拟合中：{percent} %</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/edits.py"/>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/edits.py"/>
        <source>move a point</source>
        <translation>移动点</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/loss_or_graph.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/loss_or_graph.py"/>
        <source>Graph</source>
        <translation>计算图</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/loss_or_graph.py"/>
        <source>What stands beside the data</source>
        <translation>数据旁边显示什么</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Straight line</source>
        <translation>直线</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Exponential growth</source>
        <translation>指数增长</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Logistic curve</source>
        <translation>逻辑斯谛曲线</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Small neural network</source>
        <translation>小型神经网络</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>A formula in x; its other letters are the parameters to be found</source>
        <translation>关于 x 的公式；其余字母是待求参数</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Models to begin with</source>
        <translation>可供入门的模型</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>L1: what is added to the loss for each |w|</source>
        <translation>L1：每个 |w| 给损失增加的量</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>L2: what is added to the loss for each w²</source>
        <translation>L2：每个 w² 给损失增加的量</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>How the derivatives are found…</source>
        <translation>导数如何求得…</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>regularization</source>
        <translation>正则化</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>The derivatives of the loss at one point</source>
        <translation>损失在某一点的导数</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>mean of </source>
        <translation>均值 </translation>
    </message>
    <message>
        <location filename="plotter/ui/data/model.py"/>
        <source>y =</source>
        <translation>y =</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/playing.py"/>
        <source>Step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Take an example</source>
        <translation>取一个例子</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>No points yet. Type them, paste a table, open a file, or click the plot.</source>
        <translation>还没有点。可输入，粘贴表格，打开文件，或点击图。</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Open a table</source>
        <translation>打开表格</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Choose all points</source>
        <translation>选择所有点</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>A table from a file: CSV, or text</source>
        <translation>来自文件的表格：CSV 或文本</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>A table from the clipboard</source>
        <translation>剪贴板中的表格</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>The points of the chosen rows</source>
        <translation>所选行的点</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>All points</source>
        <translation>所有点</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>There is no table on the clipboard.</source>
        <translation>剪贴板中没有表格。</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>x and y must be two different columns.</source>
        <translation>x 和 y 必须是不同的两列。</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>{0} points</source>
        <translation>{0} 个点</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>The file is too large.</source>
        <translation>文件太大。</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/points.py"/>
        <source>The file is not text in UTF-8.</source>
        <translation>文件不是 UTF-8 文本。</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>Column of x</source>
        <translation>x 列</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>Column of y</source>
        <translation>y 列</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>x is</source>
        <translation>x 为</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>y is</source>
        <translation>y 为</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>{0} rows</source>
        <translation>{0} 行</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>{0} rows with an empty cell are left out</source>
        <translation>略去有空单元格的 {0} 行</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/preview.py"/>
        <source>the first {0} are taken</source>
        <translation>取前 {0} 行</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Points in a batch, 0 for all</source>
        <translation>每批的点数，0 表示全部</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Seed of the batches</source>
        <translation>批次的随机种子</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>The other parameters</source>
        <translation>其余参数</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>others held at the end</source>
        <translation>其余固定为终值</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>others as at this step</source>
        <translation>其余取本步的值</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Show the computation graph of the loss</source>
        <translation>显示损失的计算图</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Number of the point whose graph is shown</source>
        <translation>所示计算图对应的点的编号</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Loss against step</source>
        <translation>损失随步数的变化</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>starts at</source>
        <translation>起始值</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>∂L/∂w</source>
        <translation>∂L/∂w</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Loss over</source>
        <translation>损失关于</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>parameters of the contours</source>
        <translation>等高线的参数</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>of point</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Parameter {0} of the contours</source>
        <translation>等高线的参数 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/data/training.py"/>
        <source>Where {0} starts</source>
        <translation>{0} 的起始值</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Any rule</source>
        <translation>任意法则</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>One rule</source>
        <translation>一种法则</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Two rules</source>
        <translation>两种法则</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Several rules</source>
        <translation>多种法则</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Rule to practise</source>
        <translation>要练习的法则</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>How hard</source>
        <translation>难度</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Next exercise</source>
        <translation>下一题</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Another function to differentiate; undo brings this back</source>
        <translation>换一个函数求导；撤销可找回此题</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Worksheet…</source>
        <translation>练习卷…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>A sheet of such exercises to print or save, with key</source>
        <translation>可打印或保存的练习卷，附答案</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>kind of exercise</source>
        <translation>题型</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/exercise_bar.py"/>
        <source>Exercise {0}</source>
        <translation>第 {0} 题</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Which rule fits? Why?</source>
        <translation>适用哪条法则？为什么？</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Space or Page Down shows the step.</source>
        <translation>空格或 Page Down 显示这一步。</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Find the derivative</source>
        <translation>求导数</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/hint_card.py"/>
        <source>Space or Page Down goes on, Page Up goes back.</source>
        <translation>空格或 Page Down 前进，Page Up 后退。</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>understood rule</source>
        <translation>已掌握的法则</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>Rules only</source>
        <translation>仅法则</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>With substitution</source>
        <translation>带代换</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>With the algebra</source>
        <translation>带代数运算</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>As written only</source>
        <translation>仅按原式</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>An understood rule is applied without being told</source>
        <translation>已掌握的法则直接应用，不再说明</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>Tell every rule again</source>
        <translation>重新说明所有法则</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>level of detail</source>
        <translation>详细程度</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>Other forms are not known yet</source>
        <translation>尚不知其他形式</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>No other route is known for this function</source>
        <translation>此函数没有其他已知路线</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>form of the answer</source>
        <translation>答案的形式</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>second route</source>
        <translation>第二条路线</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/menu.py"/>
        <source>order of the derivative</source>
        <translation>导数的阶数</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>How much is told</source>
        <translation>说明的详细程度</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Routes, forms, and ways to take it along</source>
        <translation>路线、形式，以及带走的方式</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Second route</source>
        <translation>第二条路线</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Form of the answer</source>
        <translation>答案的形式</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Order</source>
        <translation>阶数</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Understood rules</source>
        <translation>已掌握的法则</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Ask before each revealed step</source>
        <translation>每次揭示前先提问</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Reveal step by step</source>
        <translation>逐步揭示</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Copy derivation as</source>
        <translation>推导复制为</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Copy selected step as</source>
        <translation>所选步骤复制为</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Save derivation…</source>
        <translation>保存推导…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Print derivation…</source>
        <translation>打印推导…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Steps</source>
        <comment>of a derivation</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/panel.py"/>
        <source>questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/paper/preview.py"/>
        <source>Preview, {0} pages</source>
        <translation>预览，{0} 页</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Your derivative</source>
        <translation>你的导数</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Show the answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>It went wrong in this part:</source>
        <translation>错在这一部分：</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>While you practise, f′ is hidden in the plot and in the formula bar.</source>
        <translation>练习时，图和公式栏中的 f′ 是隐藏的。</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>typing the derivative</source>
        <translation>输入导数</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>show the answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Right. Proved equal to the derivative.</source>
        <translation>正确。已证明与导数相等。</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Not yet.</source>
        <translation>还不对。</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/practice_page.py"/>
        <source>Right at {0} points (largest difference {1}).</source>
        <translation>正确：在 {0} 个点处检验（最大偏差 {1}）。</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>{0}, checked at {1} points</source>
        <translation>{0}，在 {1} 个点处检验</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Copy the derivative</source>
        <translation>复制导数</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Simplify</source>
        <translation>化简</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>the same, shorter</source>
        <translation>相同但更短</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>{0}, proved</source>
        <translation>{0}，已证明</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>The steps are proved, this form at {0} points (largest difference {1}).</source>
        <translation>各步已证明，此形式在 {0} 个点处检验（最大偏差 {1}）。</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Both routes meet</source>
        <translation>两条路线会合</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Both end at the same expression.</source>
        <translation>两者得到同一个表达式。</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Proved equal</source>
        <translation>已证明相等</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/result_card.py"/>
        <source>Equal at {0} points; no proof was found in time.</source>
        <translation>在 {0} 个点处相等；未能及时找到证明。</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/reveal.py"/>
        <source>Step {0} of {1}</source>
        <comment>of a derivation</comment>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/reveal.py"/>
        <source>Question {0} of {1}</source>
        <translation>第 {0} 问，共 {1} 问</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Show its edge in the graph</source>
        <translation>显示图中对应的边</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Save step…</source>
        <translation>保存步骤…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>Copy step as</source>
        <translation>步骤复制为</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_menu.py"/>
        <source>I understand: {0}</source>
        <translation>我懂了：{0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/step_row.py"/>
        <source>Scroll the formula</source>
        <translation>滚动公式</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_page.py"/>
        <source>Shown: the last function that could be read, {0}.</source>
        <translation>显示的是最后一个可读的函数：{0}。</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_page.py"/>
        <source>Tell this rule again</source>
        <translation>重新说明此法则</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_page.py"/>
        <source>Understood:</source>
        <translation>已掌握：</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_view.py"/>
        <source>{name} is {expression}.</source>
        <translation>{name} 为 {expression}。</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_view.py"/>
        <source>{capital} equals {after}.</source>
        <translation>{capital} 等于 {after}。</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/steps_view.py"/>
        <source>Show {0} more steps</source>
        <translation>再显示 {0} 步</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>Save the derivation</source>
        <translation>保存推导</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>Save the step</source>
        <translation>保存步骤</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>derivation</source>
        <translation>推导</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/take_along.py"/>
        <source>Picture</source>
        <translation>图</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Save the worksheet</source>
        <translation>保存练习卷</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Worksheet</source>
        <translation>练习卷</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>The same number makes the same sheet again</source>
        <translation>同一编号总是生成同一份练习卷</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Room for working</source>
        <translation>留出演算空间</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Key on a page of its own</source>
        <translation>答案单独成页</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Rule</source>
        <translation>法则</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Exercises</source>
        <translation>题数</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Another sheet</source>
        <translation>换一份</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Sheet number</source>
        <translation>卷号</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>worksheet</source>
        <translation>练习卷</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <location filename="plotter/ui/derivative/worksheet_dialog.py"/>
        <source>Pages: {0}</source>
        <translation>页数：{0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/basin_hover.py"/>
        <source>From {0} it {1}. A click starts here.</source>
        <translation>从 {0} 出发，{1}。点击即从这里开始。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/charts.py"/>
        <source>Height {0}</source>
        <translation>高度 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/charts.py"/>
        <source>Size of the gradient |{0}|</source>
        <translation>梯度大小 |{0}|</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/charts.py"/>
        <source>Position {0}</source>
        <translation>位置 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/ending.py"/>
        <source>repair of the descent</source>
        <translation>修正下降</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/ending.py"/>
        <source>Set {0}</source>
        <translation>设 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/ending.py"/>
        <source>Take {0} steps</source>
        <translation>走 {0} 步</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/follower.py"/>
        <source>Zoomed out {0} times to follow the run, which diverges. F goes back.</source>
        <translation>为跟随发散的运行，已缩小 {0} 倍。按 F 返回。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/follower.py"/>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/follower.py"/>
        <source>The run is farther out than the plot can show. F goes back.</source>
        <translation>运行已超出图能显示的范围。按 F 返回。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Close the lesson</source>
        <translation>关闭课程</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/lesson.py"/>
        <source>Try it</source>
        <translation>试试看</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>{0}; from {1} to {2}</source>
        <translation>{0}；从 {1} 到 {2}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>{0} goes from {1} to {2}.</source>
        <translation>{0} 的范围是 {1} 到 {2}。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Options of the method</source>
        <translation>方法的选项</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>This method has none.</source>
        <translation>此方法没有选项。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Schedule of the rate</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Stopping</source>
        <translation>停止条件</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Most steps, from 1 to 100 000</source>
        <translation>最多步数，1 到 100 000</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Ends with a gradient up to this; 0: never</source>
        <translation>梯度不大于此值时结束；0：从不</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Ends with steps up to this; 0: never</source>
        <translation>步长不大于此值时结束；0：从不</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Standard deviation of the noise in each gradient</source>
        <translation>每个梯度中噪声的标准差</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Seed: the same number gives the same noise</source>
        <translation>种子：相同的数给出相同的噪声</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>options of the descent</source>
        <translation>下降的选项</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Steps at most</source>
        <translation>最多步数</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Gradient at most</source>
        <translation>梯度上限</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Update at most</source>
        <translation>更新量上限</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>number of steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/options.py"/>
        <source>Noise in the gradient</source>
        <translation>梯度噪声</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/panel.py"/>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Method of the chosen run</source>
        <translation>所选运行的方法</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Learning rate of the chosen run</source>
        <translation>所选运行的学习率</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Start of the chosen run</source>
        <translation>所选运行的起点</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Repeat the chosen run (Ctrl+D)</source>
        <translation>重复所选运行 (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Take the chosen run out (Del)</source>
        <translation>移除所选运行 (Del)</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Add a run to compare</source>
        <translation>添加一个运行作比较</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Another method from the same start, or the same one again</source>
        <translation>从同一起点换一种方法，或再来一次</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Minimize or maximize</source>
        <translation>求极小或极大</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>runs of the race</source>
        <translation>参赛的运行</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Minimize</source>
        <translation>求极小</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>Maximize</source>
        <translation>求极大</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>put a run first</source>
        <translation>把运行排到最前</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>A learning rate is larger than 0.</source>
        <translation>学习率应大于 0。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>goal of the descent</source>
        <translation>下降的目标</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>run to compare</source>
        <translation>比较的运行</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>repeat a run</source>
        <translation>重复运行</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race.py"/>
        <source>take a run out</source>
        <translation>移除运行</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>corner</source>
        <translation>角点</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>flat point</source>
        <translation>平坦点</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>crawls</source>
        <translation>爬行</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>swings</source>
        <translation>摆动</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>no end</source>
        <translation>无终点</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>leaves f</source>
        <translation>离开 f</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>jumps a gap</source>
        <translation>跳过空隙</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>no step</source>
        <translation>无步可走</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>tiny steps</source>
        <translation>步子极小</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>still rises</source>
        <translation>仍在上升</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_result.py"/>
        <source>still falls</source>
        <translation>仍在下降</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Runs of the race</source>
        <translation>参赛的运行</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>How the run is drawn</source>
        <translation>运行的画法</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Ends</source>
        <translation>结局</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>How the run ends</source>
        <translation>运行如何结束</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Steps taken</source>
        <translation>已走步数</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Last height</source>
        <translation>最后高度</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/race_table.py"/>
        <source>Run {0}</source>
        <translation>运行 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>settles</source>
        <translation>稳定下来</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>Start of the descent</source>
        <translation>下降的起点</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>Start at a random place in view</source>
        <translation>从视图中的随机位置出发</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>random start</source>
        <translation>随机起点</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate.py"/>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>From this start, rates from {0} to {1} get down to {3}, the lowest end of all; {2} is the quickest.</source>
        <translation>从此起点出发，学习率在 {0} 到 {1} 之间可降到 {3}，这是所有结果中最低的；{2} 最快。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>Map of rates and steps</source>
        <translation>学习率与步数图</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>Left to right: the rate. Top to bottom: the step. Dark: f is low</source>
        <translation>从左到右：学习率。从上到下：步数。深色：f 小</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>Map of rates</source>
        <translation>学习率图</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>From this start, rates from {0} to {1} get up to {3}, the highest end of all; {2} is the quickest.</source>
        <translation>从此起点出发，学习率在 {0} 到 {1} 之间可升到 {3}，这是所有结果中最高的；{2} 最快。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/rate_map.py"/>
        <source>No rate arrives within these steps.</source>
        <translation>没有学习率能在这些步数内到达。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}: one step leads about to the vertex of the parabola.</source>
        <translation>此处 {0}：一步大致走到抛物线的顶点。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>For this method f″ does not tell how a rate will do.</source>
        <translation>对于此方法，f″ 不能说明学习率的效果。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here f is not curved upwards: no rate can be foretold.</source>
        <translation>此处 f 不向上弯：无法预测学习率的效果。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}: less than a twentieth of the way in each step.</source>
        <translation>此处 {0}：每一步不到全程的二十分之一。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, below {1}: it settles without swinging.</source>
        <translation>此处 {0}，小于 {1}：不摆动就稳定下来。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, above {1}: it steps across the lowest point and swings in.</source>
        <translation>此处 {0}，大于 {1}：越过最低点，摆动着收敛。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Diverging: {0} here, above {1}. Try a rate below {2}.</source>
        <translation>发散：此处 {0}，大于 {1}。试试小于 {2} 的学习率。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here f has no second derivative that could tell.</source>
        <translation>此处 f 没有二阶导数可供判断。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here f is not curved downwards: no rate can be foretold.</source>
        <translation>此处 f 不向下弯：无法预测学习率的效果。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, above {1}: it steps across the highest point and swings in.</source>
        <translation>此处 {0}，大于 {1}：越过最高点，摆动着收敛。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/regime.py"/>
        <source>Here {0}, above {1}: on the parabola that fits here it would diverge. Try a rate below {2}.</source>
        <translation>此处 {0}，大于 {1}：在此处拟合的抛物线上会发散。试试小于 {2} 的学习率。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>leaves the domain</source>
        <translation>离开定义域</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>undecided after these steps</source>
        <translation>走完这些步仍未定</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>ends in the maximum {0}</source>
        <translation>止于极大值点 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>ends in the minimum {0}</source>
        <translation>止于极小值点 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Parabola</source>
        <translation>抛物线</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Parabola that fits at the current point</source>
        <translation>当前点处拟合的抛物线</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Basins</source>
        <translation>吸引域</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Where the run from every start ends</source>
        <translation>从每个起点出发的运行止于何处</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Race</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/shown.py"/>
        <source>Paths of the other runs</source>
        <translation>其他运行的路径</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/step.py"/>
        <source>This step: {0} of {1}</source>
        <translation>这一步：第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/step.py"/>
        <source>The last point: no further step is taken.</source>
        <translation>最后一点：不再走下一步。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/step.py"/>
        <source>Copy this step as LaTeX</source>
        <translation>把这一步复制为 LaTeX</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>All steps</source>
        <translation>所有步骤</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Copy all steps</source>
        <translation>复制所有步骤</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Save all steps as CSV</source>
        <translation>把所有步骤保存为 CSV</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Save all steps</source>
        <translation>保存所有步骤</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/table.py"/>
        <source>Could not save {0}: {1}.</source>
        <translation>无法保存 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>Same tuned rate</source>
        <translation>同法调好的学习率</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>Find each run its best rate, for all in the same way</source>
        <translation>用同一方式为每个运行找出最佳学习率</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>Finding the rates… Cancel</source>
        <translation>正在寻找学习率… 取消</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>No rates can be found for this function.</source>
        <translation>无法为此函数找到学习率。</translation>
    </message>
    <message>
        <location filename="plotter/ui/descent/tuning.py"/>
        <source>tuned rates</source>
        <translation>调好的学习率</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>You type</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>It means</source>
        <translation>含义</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Also</source>
        <translation>也可写作</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>What can I type?</source>
        <translation>可以输入什么？</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Rules</source>
        <translation>法则</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Settings: range (usual value)</source>
        <translation>设置：范围（常用值）</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Optimizers</source>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>multiplication without a sign</source>
        <translation>省略乘号的乘法</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>power</source>
        <translation>幂</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>division</source>
        <translation>除法</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>a name in front, if you like</source>
        <translation>前面可加名称</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Examples</source>
        <translation>例子</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Move the tangent or the start</source>
        <translation>移动切线或起点</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>Shift+← Shift+→</source>
        <translation>Shift+← Shift+→</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>The same in small steps</source>
        <translation>同上，小步</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>PageUp PageDown</source>
        <translation>PageUp PageDown</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>The same in large steps</source>
        <translation>同上，大步</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>On the surface: turn it, with Ctrl move the point</source>
        <translation>在曲面上：旋转；按住 Ctrl 移动点</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>→ PageDown, ← PageUp</source>
        <translation>→ PageDown, ← PageUp</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>While presenting: the next step or scene, and back</source>
        <translation>演示时：下一步或下一场景，以及返回</translation>
    </message>
    <message>
        <location filename="plotter/ui/dialogs.py"/>
        <source>While presenting: black screen, pointer ring, end</source>
        <translation>演示时：黑屏、指针光环、结束</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Export image</source>
        <translation>导出图像</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>No title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Formulas of the curves</source>
        <translation>曲线的公式</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Steps of the derivation beside the plot</source>
        <translation>图旁的推导步骤</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Transparent background</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Can be opened again from the picture</source>
        <translation>可从图像重新打开</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Dots an inch</source>
        <translation>每英寸点数</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>With</source>
        <translation>包含</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>Lines and outlines, sharp at every size.</source>
        <translation>线条和轮廓，任何大小都清晰。</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>inches</source>
        <translation>英寸</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>All {0} scenes: pages of a PDF, or a file each</source>
        <translation>全部 {0} 个场景：PDF 的各页，或各存一个文件</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>That is too many; choose a smaller size or fewer dots.</source>
        <translation>太多了；请选择更小的尺寸或更少的点数。</translation>
    </message>
    <message>
        <location filename="plotter/ui/export_dialog.py"/>
        <source>The picture has {0} × {1} pixels.</source>
        <translation>图像为 {0} × {1} 像素。</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Looking for features…</source>
        <translation>正在寻找特征…</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Nothing special in this view. Zoom out, or move the view.</source>
        <translation>此视图中没有特别之处。请缩小或移动视图。</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Exactly</source>
        <translation>精确值</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Features of the function in the view</source>
        <translation>视图中函数的特征</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Copy as &amp;CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>There is more in this view than is listed. Zoom in.</source>
        <translation>此视图中的内容多于列出的。请放大。</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>root</source>
        <translation>零点</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>inflection point</source>
        <translation>拐点</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>hole</source>
        <translation>可去间断</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>jump</source>
        <translation>跳跃间断</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>pole</source>
        <translation>无穷间断</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>asymptote</source>
        <translation>渐近线</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>f meets f′</source>
        <translation>f 与 f′ 相交</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Even: the graph is its own mirror image.</source>
        <translation>偶函数：图像关于 y 轴对称。</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Odd: the graph is symmetric about the origin.</source>
        <translation>奇函数：图像关于原点对称。</translation>
    </message>
    <message>
        <location filename="plotter/ui/feature_table.py"/>
        <source>Period {0}.</source>
        <translation>周期 {0}。</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Pictures with a document</source>
        <translation>带文档的图像</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Save changes?</source>
        <translation>保存更改？</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Tangent Plotter documents</source>
        <translation>Tangent Plotter 文档</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Open another</source>
        <translation>打开另一个</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>The changes in “{0}” are not saved.</source>
        <translation>“{0}”中的更改尚未保存。</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/document_files.py"/>
        <source>Save elsewhere</source>
        <translation>存到别处</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/reading.py"/>
        <source>{name} is not a file that can be opened.</source>
        <translation>{name} 不是可以打开的文件。</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/reading.py"/>
        <source>{name} is too large for a document.</source>
        <translation>{name} 太大，不能作为文档。</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>The program ended before “{0}” was saved ({1}).</source>
        <translation>程序在保存“{0}”之前结束（{1}）。</translation>
    </message>
    <message>
        <location filename="plotter/ui/files/recovered_note.py"/>
        <source>The program ended before {0} documents were saved ({1}).</source>
        <translation>程序在保存 {0} 个文档之前结束（{1}）。</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula.py"/>
        <source>Too long to be typeset here: {0} characters</source>
        <translation>太长，无法在此排版：{0} 个字符</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>The formula beside shows how it was read</source>
        <translation>旁边的公式显示程序的理解</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>the function</source>
        <translation>函数</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>the derivative</source>
        <translation>导数</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>the second derivative</source>
        <translation>二阶导数</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>Take both letters as variables: contours in the place of a curve</source>
        <translation>把两个字母都作为变量：用等高线代替曲线</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>typing</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_bar.py"/>
        <source>other reading</source>
        <translation>另一种理解</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Signs to choose from</source>
        <translation>可选符号</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Functions typed before</source>
        <translation>以前输入的函数</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Type a function, for example x^2 e^x</source>
        <translation>输入函数，例如 x^2 e^x</translation>
    </message>
    <message>
        <location filename="plotter/ui/formula_field.py"/>
        <source>Nothing typed before</source>
        <translation>还没有输入过</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/area.py"/>
        <source>Computation graph</source>
        <translation>计算图</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/area.py"/>
        <source>Arrow keys go from node to node once one is chosen; Enter chooses the result.</source>
        <translation>选中节点后，用方向键在节点间移动；Enter 选择结果。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/area.py"/>
        <source>Drag to the left or right to change {letter}</source>
        <translation>左右拖动以改变 {letter}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>A larger h leaves the tangent: the error of the central quotient grows with h², that of the one-sided one with h. A smaller h loses digits to rounding. The pass back needs no h.</source>
        <translation>h 较大会偏离切线：中心差商的误差随 h² 增长，单侧差商的误差随 h 增长。h 较小会因舍入而丢失位数。反向传播不需要 h。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Check by finite differences</source>
        <translation>用有限差分检验</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>The function is not defined on both sides, so nothing can be compared.</source>
        <translation>函数不是在两侧都有定义，所以无法比较。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>At h = {h} the quotient is exactly {derivative}.</source>
        <translation>当 h = {h} 时，差商恰为 {derivative}。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Nearest at h = {h}: the quotient differs from {derivative} by {error}.</source>
        <translation>h = {h} 时最接近：差商与 {derivative} 相差 {error}。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Changed by h:</source>
        <translation>改变 h 的量：</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>Hidden while you practise the derivative.</source>
        <translation>练习求导时隐藏。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/check.py"/>
        <source>There is no derivative to check here.</source>
        <translation>这里没有可检验的导数。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/choosing.py"/>
        <source>change {letter}</source>
        <translation>改变 {letter}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>What it costs</source>
        <translation>计算代价</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Operations forward: {forward}. Operations back: {back}; {sums} of them add where paths join.</source>
        <translation>前向运算：{forward} 次。反向运算：{back} 次；其中 {sums} 次是路径汇合处的加法。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>They give all {letters} derivatives at once.</source>
        <translation>它们同时给出全部 {letters} 个导数。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Forward mode would take {mode} operations: with one letter both ways cost about the same.</source>
        <translation>前向模式需要 {mode} 次运算：只有一个字母时，两种方式代价相近。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Forward mode goes through the graph once for each of the {letters} letters: {mode} operations instead of {back}.</source>
        <translation>前向模式要为 {letters} 个字母各走一遍计算图：需要 {mode} 次运算，而不是 {back} 次。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Operations forward: {forward}. Operations back: {back}.</source>
        <translation>前向运算：{forward} 次。反向运算：{back} 次。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/cost.py"/>
        <source>Operations forward: {forward}. Operations back: {back}; one of them adds where two paths join.</source>
        <translation>前向运算：{forward} 次。反向运算：{back} 次；其中 1 次是两条路径汇合处的加法。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>error against h</source>
        <translation>误差随 h</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>Error against h</source>
        <translation>误差随 h</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>central</source>
        <translation>中心</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/error_plot.py"/>
        <source>one-sided</source>
        <translation>单侧</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>Size of the derivative in each layer</source>
        <translation>各层导数的大小</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>Size of the derivative by layer</source>
        <translation>各层导数的大小</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>first layer</source>
        <translation>第一层</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>The derivative vanishes: in the first layer it is {factor} times that of the result. What stands there would hardly learn.</source>
        <translation>导数消失：第一层的导数是结果的 {factor} 倍。那里的参数几乎学不到东西。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>The derivative explodes: in the first layer it is {factor} times that of the result. A step of descent would leap too far.</source>
        <translation>导数爆炸：第一层的导数是结果的 {factor} 倍。下降一步会跳得太远。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>The derivative keeps its size from the result to the first layer.</source>
        <translation>从结果到第一层，导数保持大小不变。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/layers.py"/>
        <source>In the first layer the derivative is {factor} times that of the result.</source>
        <translation>第一层的导数是结果处导数的 {factor} 倍。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Forward and back</source>
        <translation>向前与向后</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Forward {0} of {1}</source>
        <translation>向前 {0} / {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Back 0 of {0}</source>
        <translation>向后 0 / {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/passes.py"/>
        <source>Back {0} of {1}</source>
        <translation>向后 {0} / {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/presets.py"/>
        <source>Functions worth seeing as a graph</source>
        <translation>值得以图观看的函数</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/presets.py"/>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Product of the edges = derivative</source>
        <translation>边的乘积 = 导数</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Show it among the steps</source>
        <translation>在步骤中显示</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Go to this step of the derivation</source>
        <translation>转到这一推导步骤</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>An edge has no derivative here, so there is no product.</source>
        <translation>此处有一条边没有导数，所以没有乘积。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>As derived with the rules: {number}, the same to the last digit.</source>
        <translation>用法则推导：{number}，直到最后一位都相同。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>As derived with the rules: {number}; the difference is {difference}.</source>
        <translation>用法则推导：{number}；相差 {difference}。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>Click a node, and its step of the derivation is chosen.</source>
        <translation>点击节点，就会选中它的推导步骤。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>This node is no step of the derivation: nothing in it changes.</source>
        <translation>这个节点不是推导步骤：其中没有变化。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>The chosen step, {rule}, has no edge of its own.</source>
        <translation>所选步骤“{rule}”没有自己的边。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>The chosen step, {rule}, finds the marked edges.</source>
        <translation>所选步骤“{rule}”得出标出的边。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>{count} paths lead from the result to the letter; here are the first.</source>
        <translation>从结果到字母有 {count} 条路径；这里是前几条。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/product.py"/>
        <source>{x} does not occur, so the derivative is 0.</source>
        <translation>{x} 没有出现，所以导数是 0。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Value of the variable, for example 0.5 or π/6</source>
        <translation>变量的值，例如 0.5 或 π/6</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Drag the box of a letter to the left or right: new numbers flow through.</source>
        <translation>把字母的方框左右拖动：新的数就会流过。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Paths join here; what they bring is added:</source>
        <translation>路径在此汇合，传来的量相加：</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>The way back is hidden while you practise the derivative.</source>
        <translation>练习求导时，向后的过程是隐藏的。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/step.py"/>
        <source>Computed at</source>
        <translation>计算位置</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/tools.py"/>
        <source>Show the whole graph (F)</source>
        <translation>显示整个图 (F)</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/tools.py"/>
        <source>Look closer (+)</source>
        <translation>近看 (+)</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/tools.py"/>
        <source>Look from farther away (−)</source>
        <translation>远看 (−)</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>adds</source>
        <translation>做加法</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>subtracts</source>
        <translation>做减法</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>changes the sign</source>
        <translation>变号</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>multiplies</source>
        <translation>做乘法</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>divides</source>
        <translation>做除法</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes a power</source>
        <translation>取幂</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>raises to its exponent</source>
        <translation>作指数运算</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes the square root</source>
        <translation>开平方</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes the cube root</source>
        <translation>开立方</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes the absolute value</source>
        <translation>取绝对值</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>chooses a piece</source>
        <translation>选取一段</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>derivative of {name} by it {0}</source>
        <translation>{name} 对它的导数 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>The letters have their values. Now they go forward, from left to right.</source>
        <translation>字母已有值。现在从左到右向前传播。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>takes {function}</source>
        <translation>计算{function}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>One pass forward and one back: the derivative stands at the left.</source>
        <translation>向前一遍，向后一遍：左边就是导数。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>value {0}</source>
        <translation>值 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>This node {does}.</source>
        <translation>该节点{does}。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>Now back: {name} changes exactly as {name} does, so it begins with 1.</source>
        <translation>现在向后：{name} 与 {name} 的变化完全相同，所以从 1 开始。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>This node {does}; to the left it sends its derivative times the local one:</source>
        <translation>该节点{does}；它向左传出自己的导数乘以局部导数：</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>One pass forward and one back gave all {count} derivatives.</source>
        <translation>向前一遍，向后一遍，得到了全部 {count} 个导数。</translation>
    </message>
    <message>
        <location filename="plotter/ui/graph/words.py"/>
        <source>This node {does}; there is only a number to its left.</source>
        <translation>该节点{does}；它的左边只有一个数。</translation>
    </message>
    <message>
        <location filename="plotter/ui/legend_entry.py"/>
        <source>right-click for color, width and line</source>
        <translation>右键设置颜色、粗细和线型</translation>
    </message>
    <message>
        <location filename="plotter/ui/legend_entry.py"/>
        <source>Hide {0}</source>
        <translation>隐藏 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/legend_entry.py"/>
        <source>Show {0}</source>
        <translation>显示 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/lenses.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="plotter/ui/lenses.py"/>
        <source>Lenses</source>
        <translation>视角</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>From is smaller than To, and the step is larger than 0 and fits between.</source>
        <translation>起始值须小于终止值，步长须大于 0 且不超过两者之差。</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>parameter {0}</source>
        <translation>参数 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Parameter {0}</source>
        <translation>参数 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Value of {0}</source>
        <translation>{0} 的值</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Let {0} run</source>
        <translation>让 {0} 变动</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Range of {0}</source>
        <translation>{0} 的范围</translation>
    </message>
    <message>
        <location filename="plotter/ui/parameter_bar.py"/>
        <source>Stop {0}</source>
        <translation>停止 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/pictures.py"/>
        <source>Drawing the scenes…</source>
        <translation>正在绘制场景…</translation>
    </message>
    <message>
        <location filename="plotter/ui/pictures.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="plotter/ui/pictures.py"/>
        <source>Scene {0}: {1}</source>
        <translation>场景 {0}：{1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/card.py"/>
        <source>Along u</source>
        <translation>沿 u</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/card.py"/>
        <source>At</source>
        <translation>位于</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Curvatures</source>
        <translation>曲率</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>The gradient is zero along whole lines in this view.</source>
        <translation>在此视图中，梯度沿整条线为零。</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Study this point</source>
        <translation>研究此点</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>The Hessian says nothing here; the heights all around tell.</source>
        <translation>海森矩阵在此说明不了什么；由周围的高度判断。</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Minimum</source>
        <translation>极小值点</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Maximum</source>
        <translation>极大值点</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Saddle</source>
        <translation>鞍点</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/critical.py"/>
        <source>The gradient is zero nowhere in this view.</source>
        <translation>在此视图中，梯度处处不为零。</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Drag to move the point along this section</source>
        <translation>拖动以沿此截面移动点</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Sections through the point</source>
        <translation>过该点的截面</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>along {0}, {1} held</source>
        <translation>沿 {0}，固定 {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Section with {0}</source>
        <translation>含 {0} 的截面</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/cross_view.py"/>
        <source>Slope {0}</source>
        <translation>斜率 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Angle of the direction in degrees</source>
        <translation>方向的角度（度）</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Angle of the direction</source>
        <translation>方向的角度</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Steepest ascent</source>
        <translation>最陡上升</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Steepest descent</source>
        <translation>最陡下降</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/direction.py"/>
        <source>Along the contour</source>
        <translation>沿等高线</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/edits.py"/>
        <source>point</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/edits.py"/>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/edits.py"/>
        <source>partial derivative</source>
        <translation>偏导数</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/panel.py"/>
        <source>Drag the ring or click the plane; turn the direction by its ring. The arrow keys move the point: Shift for small steps.</source>
        <translation>拖动圆环或点击平面；用方向环转动方向。方向键移动点：按 Shift 走小步。</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/panel.py"/>
        <source>Gradient and tangent plane</source>
        <translation>梯度与切平面</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Partials</source>
        <translation>偏导数</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Steepest</source>
        <translation>最陡</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Copy the equation of the tangent plane</source>
        <translation>复制切平面方程</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>The gradient is hidden while you practise the derivative.</source>
        <translation>练习求导时，梯度是隐藏的。</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point.py"/>
        <source>Tangent plane</source>
        <translation>切平面</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point_fields.py"/>
        <source>{0}: first coordinate</source>
        <translation>{0}：第一坐标</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/point_fields.py"/>
        <source>{0}: second coordinate</source>
        <translation>{0}：第二坐标</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/variable_switch.py"/>
        <source>{0} is held constant: it counts like a number, its derivative is 0.</source>
        <translation>{0} 视为常数：当作一个数，它的导数是 0。</translation>
    </message>
    <message>
        <location filename="plotter/ui/plane/variable_switch.py"/>
        <source>Differentiate by {0}</source>
        <translation>对 {0} 求导</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Sweep {variable}</source>
        <translation>扫过 {variable}</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Turn the surface</source>
        <translation>转动曲面</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>h → 0</source>
        <translation>h → 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Choose a step</source>
        <translation>选择步骤</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>Show the surface</source>
        <translation>显示曲面</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>let h shrink</source>
        <translation>缩小 h</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>{0} % of h</source>
        <translation>h 的 {0} %</translation>
    </message>
    <message>
        <location filename="plotter/ui/playables.py"/>
        <source>sweep the tangent</source>
        <translation>扫动切线</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_legend.py"/>
        <source>Drag it anywhere; a double click lets it find its place again</source>
        <translation>可拖到任意位置；双击后自动重新定位</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_tools.py"/>
        <source>Drag the round handle along the curve, or type a function of your own.</source>
        <translation>沿曲线拖动圆形手柄，或输入自己的函数。</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_tools.py"/>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <location filename="plotter/ui/plot_tools.py"/>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <location filename="plotter/ui/presenting/progress.py"/>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <location filename="plotter/ui/presenting/screens.py"/>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <location filename="plotter/ui/printing.py"/>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="plotter/ui/rate_slider.py"/>
        <source>Learning rate {0}</source>
        <translation>学习率 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Update</source>
        <translation>更新量</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Tangent at</source>
        <translation>切线位于</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>Step {0}</source>
        <translation>第 {0} 步</translation>
    </message>
    <message>
        <location filename="plotter/ui/read_out.py"/>
        <source>of {0}</source>
        <translation>共 {0} 步</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>Only you see it: what to say, what to ask.</source>
        <translation>只有你能看到：讲什么，问什么。</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/describe.py"/>
        <source>Scene {0}</source>
        <translation>场景 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>remove the scene</source>
        <translation>移除场景</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>move the scene</source>
        <translation>移动场景</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>describe the scene</source>
        <translation>描述场景</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>add a scene</source>
        <translation>添加场景</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/edits.py"/>
        <source>duplicate the scene</source>
        <translation>复制场景</translation>
    </message>
    <message>
        <location filename="plotter/ui/scenes/strip.py"/>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Lines</source>
        <translation>线</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Numbers on the horizontal axis</source>
        <translation>横轴上的数字</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Minor grid</source>
        <translation>细网格</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Axes and numbers</source>
        <translation>坐标轴与数字</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Legend in the plot</source>
        <translation>图中显示图例</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Read-out at the pointer</source>
        <translation>指针处读数</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Crosshair</source>
        <translation>十字线</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Decimal</source>
        <translation>小数</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Multiples of π</source>
        <translation>π 的倍数</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Search what can be shown</source>
        <translation>搜索可显示的内容</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Nothing of that name</source>
        <translation>没有这个名称</translation>
    </message>
    <message>
        <location filename="plotter/ui/show_panel.py"/>
        <source>Seen in: {lenses}</source>
        <translation>可见于：{lenses}</translation>
    </message>
    <message>
        <location filename="plotter/ui/surface/area.py"/>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <location filename="plotter/ui/surface/area.py"/>
        <source>Arrow keys turn the surface, with Shift a little; with Ctrl they move the point.</source>
        <translation>方向键转动曲面，加 Shift 微调；加 Ctrl 移动点。</translation>
    </message>
    <message>
        <location filename="plotter/ui/surface/area.py"/>
        <source>Drag to turn; drag the ring over the surface; double-click to turn back</source>
        <translation>拖动以转动；在曲面上拖动圆环；双击转回</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>squared</source>
        <translation>平方</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>to a power</source>
        <translation>乘方</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>square root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>cube root</source>
        <translation>立方根</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>absolute value</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>fraction</source>
        <translation>分数</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>e to a power</source>
        <translation>e 的幂</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>natural logarithm</source>
        <translation>自然对数</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>logarithm base 10</source>
        <translation>以 10 为底的对数</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>pi</source>
        <translation>圆周率</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>Euler's number</source>
        <translation>自然常数 e</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>tangent</source>
        <translation>正切</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>arc sine</source>
        <translation>反正弦</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>arc cosine</source>
        <translation>反余弦</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>arc tangent</source>
        <translation>反正切</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>less than or equal</source>
        <translation>小于等于</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>greater than or equal</source>
        <translation>大于等于</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>not equal</source>
        <translation>不等于</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>floor</source>
        <translation>向下取整</translation>
    </message>
    <message>
        <location filename="plotter/ui/symbols.py"/>
        <source>sigmoid</source>
        <translation>S 型函数</translation>
    </message>
    <message>
        <location filename="plotter/ui/tab_strip.py"/>
        <source>Tabs to the left</source>
        <translation>标签页左移</translation>
    </message>
    <message>
        <location filename="plotter/ui/tab_strip.py"/>
        <source>Tabs to the right</source>
        <translation>标签页右移</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>degree of the polynomial</source>
        <translation>多项式的次数</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Approximation</source>
        <translation>近似</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Zoom to the tangent</source>
        <translation>放大到切线</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Look closer until curve and tangent coincide (Z)</source>
        <translation>近看，直到曲线与切线重合 (Z)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Back to the view from before</source>
        <translation>回到之前的视图</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Shade the error of the tangent</source>
        <translation>用阴影标出切线的误差</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>h, the way to where the error is read, not 0</source>
        <translation>h，到读取误差处的距离，不为 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Taylor</source>
        <translation>泰勒</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Show the Taylor polynomial (A)</source>
        <translation>显示泰勒多项式 (A)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Degree of the Taylor polynomial, 0 to 9</source>
        <translation>泰勒多项式的次数，0 到 9</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/approximation.py"/>
        <source>Degree {0}</source>
        <translation>{0} 次</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Stacked</source>
        <translation>上下排列</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>f′ under f, with a common x-axis</source>
        <translation>f′ 在 f 下方，共用 x 轴</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>stack the plots</source>
        <translation>上下排列图</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Triangle</source>
        <translation>三角形</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Slope triangle: rise over run</source>
        <translation>斜率三角形：竖直增量比水平增量</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Height of f′</source>
        <translation>f′ 的高度</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Guides</source>
        <translation>引线</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Normal: perpendicular at equal scales (N)</source>
        <translation>法线：等比例时与切线垂直 (N)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/chips.py"/>
        <source>Secant through a second point (S)</source>
        <translation>过第二点的割线 (S)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>remove a pinned tangent</source>
        <translation>移除固定的切线</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>show the secant</source>
        <translation>显示割线</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>pin the tangent</source>
        <translation>固定切线</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>guess first</source>
        <translation>先猜</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>reveal f′</source>
        <translation>揭示 f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>secant</source>
        <comment>the line through two points</comment>
        <translation>割线</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/edits.py"/>
        <source>show or hide</source>
        <translation>显示或隐藏</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Line</source>
        <comment>the equation of the tangent</comment>
        <translation>直线</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/formulas.py"/>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>x of the tangent, for example 0.5 or π/6</source>
        <translation>切线的 x，例如 0.5 或 π/6</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy the equation of the tangent</source>
        <translation>复制切线方程</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Catch at roots, extrema, inflections and the grid</source>
        <translation>吸附到零点、极值点、拐点和网格</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Pin this tangent (Shift+T)</source>
        <translation>固定此切线 (Shift+T)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Touches at</source>
        <translation>切点</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Slope and tangent are hidden while you practise the derivative.</source>
        <translation>练习求导时，斜率和切线是隐藏的。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>catch at special places</source>
        <translation>吸附到特殊点</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy y = m x + b</source>
        <translation>复制 y = m x + b</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy the point-slope form</source>
        <translation>复制点斜式</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/line.py"/>
        <source>Copy as LaTeX</source>
        <translation>复制为 LaTeX</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/panel.py"/>
        <source>Drag the ring, the curve or the axis, or anything with Ctrl; or use the arrow keys: Shift for small steps, Page Up and Page Down for large ones.</source>
        <translation>拖动圆环、曲线或坐标轴，按住 Ctrl 可拖任何处；或用方向键：Shift 走小步，Page Up 和 Page Down 走大步。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>No tangent is pinned yet.</source>
        <translation>还没有固定的切线。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>Pin this tangent</source>
        <translation>固定此切线</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>Keep the tangent of now (Shift+T)</source>
        <translation>保留当前切线 (Shift+T)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/pinned.py"/>
        <source>Remove tangent {0}</source>
        <translation>移除切线 {0}</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>Show secant</source>
        <translation>显示割线</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>Show the secant (S)</source>
        <translation>显示割线 (S)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h, the way to the second point, not 0</source>
        <translation>h，到第二点的距离，不为 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h from −10 to 10, by powers of ten</source>
        <translation>h 从 −10 到 10，按 10 的幂</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h → 0 from left</source>
        <translation>h 从左侧 → 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>h → 0 from right</source>
        <translation>h 从右侧 → 0</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>|h|</source>
        <translation>|h|</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>quotient with −h</source>
        <translation>取 −h 的差商</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/secant.py"/>
        <source>quotient with h</source>
        <translation>取 h 的差商</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Take the pen and draw what you think f′ looks like.</source>
        <translation>拿起笔，画出你认为的 f′ 的样子。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Sketch f′</source>
        <translation>手绘 f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Draw</source>
        <translation>画</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Draw f′ on the plot with mouse, pen or finger (K)</source>
        <translation>用鼠标、笔或手指在图上画 f′ (K)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Rub out what you drew (Shift+K)</source>
        <translation>擦掉画的部分 (Shift+K)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Rub out the whole sketch</source>
        <translation>擦掉整个草图</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Judge</source>
        <translation>评判</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>See what is right and what is not (J)</source>
        <translation>看看哪里对、哪里不对 (J)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Reveal f′</source>
        <translation>揭示 f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Let f′ be traced over your sketch (Shift+J)</source>
        <translation>让 f′ 描在草图上 (Shift+J)</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>There is no f′ to draw here.</source>
        <translation>这里没有可画的 f′。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Draw f′ over the plot: above the axis where f rises, below it where f falls. Or use the keys: ↑ ↓ lift the pen, ← → draw on.</source>
        <translation>在图上画 f′：f 上升处画在轴上方，f 下降处画在轴下方。也可用按键：↑ ↓ 移动笔，← → 继续画。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>Drag over what you want to rub out.</source>
        <translation>拖过要擦掉的部分。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch.py"/>
        <source>f′ is hidden until you reveal it.</source>
        <translation>f′ 会一直隐藏，直到你揭示它。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>clear the sketch</source>
        <translation>清除草图</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>hide f′ and draw it</source>
        <translation>隐藏 f′ 并画出它</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>draw f′</source>
        <translation>画 f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_edits.py"/>
        <source>judge the sketch</source>
        <translation>评判草图</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>{0} % of your line runs along f′. To mend:</source>
        <translation>画的线有 {0} % 与 f′ 一致。待改进：</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>This is too short to be judged. Draw a longer line first.</source>
        <translation>太短，无法评判。请先画长一些的线。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} has no derivative: nothing is to be drawn there.</source>
        <translation>在 {a} 与 {b} 之间，{f} 没有导数：那里什么也不画。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} rises: {slope} must be above the axis.</source>
        <translation>在 {a} 与 {b} 之间，{f} 上升：{slope} 应在轴上方。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} falls: {slope} must be below the axis.</source>
        <translation>在 {a} 与 {b} 之间，{f} 下降：{slope} 应在轴下方。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The zero near {a} is missed: the tangent is level there.</source>
        <translation>漏了 {a} 附近的零点：那里切线是水平的。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The zero at {drawn} belongs near {a}, where the tangent is level.</source>
        <translation>{drawn} 处的零点应在 {a} 附近，那里切线是水平的。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>No zero near {a}: the tangent is not level there.</source>
        <translation>{a} 附近没有零点：那里切线不是水平的。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} rises faster: {slope} is higher.</source>
        <translation>在 {a} 与 {b} 之间，{f} 上升得更快：{slope} 更高。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} rises more slowly: {slope} is lower.</source>
        <translation>在 {a} 与 {b} 之间，{f} 上升得更慢：{slope} 更低。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} falls more slowly: {slope} is higher.</source>
        <translation>在 {a} 与 {b} 之间，{f} 下降得更慢：{slope} 更高。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Between {a} and {b} {f} falls faster: {slope} is lower.</source>
        <translation>在 {a} 与 {b} 之间，{f} 下降得更快：{slope} 更低。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>A maximum of {slope} near {x} = {a} is missed: its slope is largest there.</source>
        <translation>漏了 {slope} 在 {x} = {a} 附近的极大值：那里斜率最大。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>A minimum of {slope} near {x} = {a} is missed: its slope is least there.</source>
        <translation>漏了 {slope} 在 {x} = {a} 附近的极小值：那里斜率最小。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The maximum at {x} = {drawn} belongs near {a}: the slope is largest there.</source>
        <translation>{x} = {drawn} 处的极大值应在 {a} 附近：那里斜率最大。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>The minimum at {x} = {drawn} belongs near {a}: the slope is least there.</source>
        <translation>{x} = {drawn} 处的极小值应在 {a} 附近：那里斜率最小。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>No maximum of {slope} near {x} = {a}.</source>
        <translation>{slope} 在 {x} = {a} 附近没有极大值。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>No minimum of {slope} near {x} = {a}.</source>
        <translation>{slope} 在 {x} = {a} 附近没有极小值。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/sketch_words.py"/>
        <source>Signs, zeros and extrema are right; {0} % runs along f′.</source>
        <translation>符号、零点和极值都对；{0} % 与 f′ 一致。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Trace f′</source>
        <translation>描出 f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Trace</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Let the slope draw f′ while the point moves</source>
        <translation>点移动时，让斜率画出 f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Sweep x</source>
        <translation>扫过 x</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Hide f′ and guess</source>
        <translation>隐藏 f′，先猜</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>clear the trace</source>
        <translation>清除轨迹</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>f′ is hidden. Guess where it is 0, above and below the axis; then sweep x.</source>
        <translation>f′ 已隐藏。猜一猜它在哪里为 0、在轴上方和在轴下方；然后扫过 x。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/trace.py"/>
        <source>Move the point or sweep x: the slope draws f′.</source>
        <translation>移动点或扫过 x：斜率画出 f′。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/uncovering.py"/>
        <source>f′ over the sketch</source>
        <translation>草图上的 f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/uncovering.py"/>
        <source>Reveal f′ first</source>
        <translation>先揭示 f′</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/zooming.py"/>
        <source>No point here</source>
        <translation>此处没有点</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/zooming.py"/>
        <source>As before</source>
        <translation>如前</translation>
    </message>
    <message>
        <location filename="plotter/ui/tangent/zooming.py"/>
        <source>{0} times closer</source>
        <translation>放大 {0} 倍</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>What is played</source>
        <translation>播放的内容</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>To the end</source>
        <translation>到末尾</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Play in a loop</source>
        <translation>循环播放</translation>
    </message>
    <message>
        <location filename="plotter/ui/timeline.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Functions to begin with</source>
        <translation>可供入门的函数</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Open &amp;recent</source>
        <translation>打开最近(&amp;R)</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Lessons on gradient descent</source>
        <translation>梯度下降课程</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>As the system has it</source>
        <translation>随系统</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Black on white</source>
        <translation>白底黑字</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>&amp;Theme</source>
        <translation>主题(&amp;B)</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>More menus</source>
        <translation>更多菜单</translation>
    </message>
    <message>
        <location filename="plotter/ui/top_bar.py"/>
        <source>Forget these</source>
        <translation>清除这些记录</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour.py"/>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Type a function</source>
        <translation>输入函数</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>As it stands in the book: x^2 e^x, sin(x)/x, |x|. F1 shows all that is known.</source>
        <translation>与书上写法相同：x^2 e^x、sin(x)/x、|x|。F1 列出所有可用的写法。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>What was understood</source>
        <translation>程序的理解</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>The function and its derivative. A click hides a curve; the tick says that the derivative is verified.</source>
        <translation>函数及其导数。点击可隐藏曲线；对勾表示导数已验证。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Every step and its rule</source>
        <translation>每一步及其法则</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>The tabs ask other questions: the tangent, the descent. Space reveals one step after another.</source>
        <translation>各标签页提出不同的问题：切线、下降。空格逐步揭示。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Drag the point</source>
        <translation>拖动点</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>The tangent follows your hand, or the arrow keys. The wheel zooms, a double click shows what matters.</source>
        <translation>切线跟随你的手或方向键。滚轮缩放，双击显示重要部分。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Let it play</source>
        <translation>让它播放</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Steps, a sweep of the tangent, the descent: play, go back, drag along the line.</source>
        <translation>步骤、扫动切线、下降：可播放、后退，或沿时间轴拖动。</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Keep it, show it</source>
        <translation>保存与展示</translation>
    </message>
    <message>
        <location filename="plotter/ui/tour_stops.py"/>
        <source>Examples to begin with, scenes for a lesson, pictures for the worksheet, and F5 for the whole screen. The tour is in the Help menu.</source>
        <translation>入门的例子、上课的场景、练习卷的图，还有 F5 全屏。导览在帮助菜单中。</translation>
    </message>
    <message>
        <location filename="plotter/ui/widgets.py"/>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="plotter/ui/widgets.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="plotter/ui/widgets.py"/>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <location filename="plotter/ui/widgets.py"/>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>exponential</source>
        <translation>指数函数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Exponential and logarithm</source>
        <translation>指数与对数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm base 2</source>
        <translation>以 2 为底的对数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm</source>
        <translation>对数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm of 1 plus</source>
        <translation>1 加自变量的对数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>exponential minus 1</source>
        <translation>指数减 1</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Powers and roots</source>
        <translation>幂与根</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>square</source>
        <translation>平方</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>cube</source>
        <translation>立方</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hypotenuse</source>
        <translation>斜边</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Trigonometric</source>
        <translation>三角函数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>cotangent</source>
        <translation>余切</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>secant</source>
        <translation>正割</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>cosecant</source>
        <translation>余割</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>sinc</source>
        <translation>辛格函数 sinc</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Inverse trigonometric</source>
        <translation>反三角函数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>arc cotangent</source>
        <translation>反余切</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>arc secant</source>
        <translation>反正割</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>arc cosecant</source>
        <translation>反余割</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic sine</source>
        <translation>双曲正弦</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Hyperbolic</source>
        <translation>双曲函数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic cosine</source>
        <translation>双曲余弦</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic tangent</source>
        <translation>双曲正切</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic cotangent</source>
        <translation>双曲余切</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic secant</source>
        <translation>双曲正割</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>hyperbolic cosecant</source>
        <translation>双曲余割</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic sine</source>
        <translation>反双曲正弦</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Inverse hyperbolic</source>
        <translation>反双曲函数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic cosine</source>
        <translation>反双曲余弦</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic tangent</source>
        <translation>反双曲正切</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic cotangent</source>
        <translation>反双曲余切</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic secant</source>
        <translation>反双曲正割</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>inverse hyperbolic cosecant</source>
        <translation>反双曲余割</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Absolute value and steps</source>
        <translation>绝对值与阶梯</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>sign</source>
        <translation>符号函数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>ceiling</source>
        <translation>向上取整</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>rounded</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>integer part</source>
        <translation>整数部分</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>fractional part</source>
        <translation>小数部分</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Heaviside step</source>
        <translation>Heaviside 阶跃</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>modulo</source>
        <translation>取余</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>clamped</source>
        <translation>限幅</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>gamma</source>
        <translation>伽马函数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Special functions</source>
        <translation>特殊函数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm of gamma</source>
        <translation>伽马函数的对数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>digamma</source>
        <translation>双伽马函数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>polygamma</source>
        <translation>多伽马函数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>factorial</source>
        <translation>阶乘</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>error function</source>
        <translation>误差函数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>complementary error function</source>
        <translation>互补误差函数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Machine learning</source>
        <translation>机器学习</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>rectified linear unit</source>
        <translation>修正线性单元</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>leaky rectified linear unit</source>
        <translation>带泄漏修正线性单元</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>exponential linear unit</source>
        <translation>指数线性单元</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>softplus</source>
        <translation>softplus 函数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>sigmoid linear unit</source>
        <translation>S 型线性单元</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>Gaussian error linear unit</source>
        <translation>高斯误差线性单元</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>mish</source>
        <translation>mish 函数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>softsign</source>
        <translation>softsign 函数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logit</source>
        <translation>logit 函数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>logarithm of the sum of exponentials</source>
        <translation>指数之和的对数</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>e</source>
        <translation>e</translation>
    </message>
    <message>
        <location filename="plotter/language/functions.py"/>
        <source>tau</source>
        <translation>τ</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules"/>
        <source>(u + v)′ = u′ + v′, and (u − v)′ = u′ − v′</source>
        <translation>(u + v)′ = u′ + v′, 以及 (u − v)′ = u′ − v′</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules"/>
        <source>(aˣ)′ = aˣ · ln a, and (eˣ)′ = eˣ</source>
        <translation>(aˣ)′ = aˣ · ln a, 以及 (eˣ)′ = eˣ</translation>
    </message>
    <message>
        <location filename="plotter/calculus/rules"/>
        <source>(ln x)′ = 1 / x, and (log_b x)′ = 1 / (x · ln b)</source>
        <translation>(ln x)′ = 1 / x, 以及 (log_b x)′ = 1 / (x · ln b)</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The lesson</source>
        <translation>本课内容</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>power rule</source>
        <translation>幂法则</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>sum rule</source>
        <translation>和法则</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>product rule</source>
        <translation>乘积法则</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>quotient rule</source>
        <translation>商法则</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>chain rule</source>
        <translation>链式法则</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>More rules</source>
        <translation>更多法则</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a function of an inner function</source>
        <translation>内层函数的函数</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a logarithm, defined right of 0</source>
        <translation>对数，在 0 右侧有定义</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a root with something inside</source>
        <translation>根号下有表达式</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a hole at 0</source>
        <translation>0 处的可去间断</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>product and chain</source>
        <translation>乘积与链式</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>logarithmic differentiation</source>
        <translation>对数求导法</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Places without a derivative</source>
        <translation>没有导数的地方</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a corner at 0</source>
        <translation>0 处的角点</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a pole at 0</source>
        <translation>0 处的无穷间断点</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>poles again and again</source>
        <translation>反复出现的无穷间断点</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a vertical tangent at 0</source>
        <translation>0 处的竖直切线</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>the simplest valley</source>
        <translation>最简单的谷</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>two valleys: the start decides</source>
        <translation>两个谷：起点决定结果</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a lower and a higher valley</source>
        <translation>一低一高两个谷</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>many small valleys in a large one</source>
        <translation>大谷中的许多小谷</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a logistic loss with a penalty</source>
        <translation>带惩罚项的逻辑损失</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Two variables</source>
        <translation>两个变量</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a long valley: the gradient points across it</source>
        <translation>长谷：梯度横穿山谷</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a saddle</source>
        <translation>鞍点</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>a minimum and a saddle</source>
        <translation>一个极小值点和一个鞍点</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>hills and hollows like an egg box</source>
        <translation>像鸡蛋托盘一样的丘与坑</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Himmelblau: four minima</source>
        <translation>Himmelblau：四个极小值点</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Rosenbrock: a bent valley, hard to follow</source>
        <translation>Rosenbrock：弯曲的谷，难以跟随</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The Goldilocks rate</source>
        <translation>恰到好处的学习率</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Three runs differ in nothing but their rate. With 0.01 every step is far too short, with 1.05 every step lands farther away on the other side, and 0.3 is just right. What decides is the rate times f″: here it must stay below 2.</source>
        <translation>三次运行只有学习率不同。取 0.01 时每一步都太短，取 1.05 时每一步都落到另一侧更远的地方，取 0.3 恰好合适。起决定作用的是学习率乘以 f″：这里它必须小于 2。</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Drag the rate from one end to the other and watch where the steps begin to swing: beyond 1/f″ = 0.5.</source>
        <translation>把学习率从一端拖到另一端，看步子从哪里开始摆动：超过 1/f″ = 0.5 之后。</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Local minima</source>
        <translation>局部极小</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>There are two valleys, and gradient descent only looks at the slope under its feet. So the start decides where it ends: from 2.6 in the higher valley, from −1 in the lower one. The strip below the curve shows the end of every start.</source>
        <translation>有两个谷，而梯度下降只看脚下的斜率。所以起点决定终点：从 2.6 出发到较高的谷，从 −1 出发到较低的谷。曲线下方的色带显示每个起点的终点。</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Raise the rate to 0.3: the first step flies over the hill, and the strip falls into pieces.</source>
        <translation>把学习率提高到 0.3：第一步飞过山丘，色带碎成许多片。</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A flat point that is no minimum</source>
        <translation>不是极小值点的平坦点</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>At x = 0 the curve is flat but goes on falling: in one variable, that is what a saddle is to a surface. Gradient descent comes to a halt before it, since the slope fades away. Momentum still has speed there and rolls on to the true minimum at x = 1.</source>
        <translation>在 x = 0 处曲线平坦，但之后继续下降：在一元函数中，它就相当于曲面上的鞍点。梯度下降在它之前停住，因为斜率逐渐消失。动量法到那里仍有速度，继续滚到 x = 1 处真正的极小值点。</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Give gradient descent ten times as many steps: it gets nearer to the flat point, but never past it.</source>
        <translation>给梯度下降十倍的步数：它更接近平坦点，但从不越过它。</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A cliff</source>
        <translation>悬崖</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>On the plateau the steps are short. Then one of them comes upon the cliff, where the slope is many times as large, and the same rate throws the point far past the minimum. Adam divides by the size of the gradient, so a cliff cannot throw it.</source>
        <translation>在平台上步子很短。然后有一步遇到悬崖，那里的斜率大了许多倍，同样的学习率把点抛到极小值点之外很远。Adam 除以梯度的大小，所以悬崖抛不动它。</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Step through the run one by one, and compare the longest arrow with the first.</source>
        <translation>把运行一步步走过，比较最长的箭头和第一支箭头。</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A narrow valley</source>
        <translation>窄谷</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The left wall is 199 times as curved as the right one. A rate that is safe on the left, at most 0.1, is far too small on the right: gradient descent crawls. Momentum and Adam gather speed on the gentle side and are down long before.</source>
        <translation>左壁的弯曲程度是右壁的 199 倍。左侧安全的学习率至多 0.1，在右侧却太小：梯度下降缓慢爬行。动量法和 Adam 在平缓的一侧积累速度，早早就到了谷底。</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Start at −0.5 with the rate 0.2: the steep wall throws the point to the other side.</source>
        <translation>从 −0.5 出发，学习率取 0.2：陡壁把点抛到另一侧。</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Why momentum helps</source>
        <translation>动量为什么有用</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>A large valley with ripples. Gradient descent stops in a dent, since the slope there is 0. The heavy ball brings speed from further up, rolls through the dents and settles in the deepest one.</source>
        <translation>一个带波纹的大谷。梯度下降停在小坑里，因为那里的斜率是 0。重球从高处带来速度，滚过小坑，停在最深的一个坑里。</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Lower the momentum from 0.9 to 0.5: then the ball gets stuck as well.</source>
        <translation>把动量从 0.9 降到 0.5：球也会卡住。</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Adam's first step is not the gradient's</source>
        <translation>Adam 的第一步不等于梯度的一步</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>The slope at the start is 27. Gradient descent with the rate 0.3 steps 8.1 to the left and is lost. Adam's first step is exactly one rate long, 0.3, however steep it is: the average gradient is divided by its own size.</source>
        <translation>起点处的斜率是 27。学习率为 0.3 的梯度下降向左走 8.1，就迷失了。Adam 的第一步恰好等于学习率 0.3，无论多陡：平均梯度除以它自己的大小。</translation>
    </message>
    <message>
        <location filename="resources/examples.toml"/>
        <source>Read the arithmetic of step 0: m and v begin at zero, and the correction turns them into g and g².</source>
        <translation>看第 0 步的运算：m 和 v 从零开始，修正后变成 g 和 g²。</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the power rule, one edge</source>
        <translation>幂法则，一条边</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the sum rule, two paths</source>
        <translation>和法则，两条路径</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the product rule, two paths join</source>
        <translation>乘积法则，两条路径汇合</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the quotient rule</source>
        <translation>商法则</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>the chain rule, one path</source>
        <translation>链式法则，一条路径</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a neuron</source>
        <translation>一个神经元</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a network of two layers</source>
        <translation>两层网络</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>softmax with cross-entropy</source>
        <translation>softmax 与交叉熵</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a deep chain: gradients vanish</source>
        <translation>深链：梯度消失</translation>
    </message>
    <message>
        <location filename="resources/graphs.toml"/>
        <source>a deep chain: gradients explode</source>
        <translation>深链：梯度爆炸</translation>
    </message>
</context>
</TS>
