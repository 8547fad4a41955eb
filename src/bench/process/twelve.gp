# The twelve charts of compare.sh as gnuplot draws them: the same numbers, words and size in pixels.
#     gnuplot -e "out='some-folder'" twelve.gp
set terminal pngcairo size 1800,1200 font "Source Sans 3,18" background "#FFFFFF" linewidth 2
set encoding utf8
ink = "#14181F"; soft = "#4A5361"; muted = "#68717F"; hairline = "#E3E6EB"; empty = "#E9ECF0"
blue = "#0072B2"; green = "#009E73"; orange = "#D55E00"; violet = "#B4588B"; slate = "#5B6573"
same = "#2E7D4F"; lost = "#9A6200"; changed = "#B3261E"
small = "Source Sans 3,18"; label = "Source Sans 3,19.5"; strong = "Source Sans 3:Bold,19.5"
file(name) = out . "/" . name . ".png"

# Headline, subtitle and source around every chart, and nothing of the chart before.
frame = "reset; \
set label 1 headline at screen 0.022,0.945 font 'Source Sans 3:Bold,30' textcolor rgb ink; \
set label 2 subtitle at screen 0.022,0.90 font 'Source Sans 3,21' textcolor rgb soft; \
set label 3 source at screen 0.022,0.05 font small textcolor rgb muted; \
set lmargin at screen 0.10; set rmargin at screen 0.93; set bmargin at screen 0.13; set tmargin at screen 0.82; \
set border 0; unset key; set style fill solid 1 noborder; \
set xtics scale 0 textcolor rgb muted font small; set ytics scale 0 textcolor rgb muted font small"
legend = "set key at screen 0.022,0.866 left top horizontal reverse Left width 2 samplen 1 font small textcolor rgb soft"
lines = "set grid ytics linetype 1 linewidth 1 linecolor rgb hairline"

# 1 A line over a logarithmic scale with a cloud of points
headline = "Advanced AI needs about 100,000 times the compute of 2018"
subtitle = "Computation to train a model · BERT-Large = ×1 · logarithmic scale: each step is ×10"
source = "Said: Michael Intrator (CoreWeave), opening statement, 8 May 2025. Printed: ABMedia.\nReference: Epoch AI (CC BY 4.0). The line joins the two ends of the claim; it is not data."
$models << END
2018.28 1       BERT-Large
2018.62 7       GPT-2
2019.31 120     T5-11B
2019.91 1100    GPT-3
2021.28 2900    "Megatron-Turing NLG"
2021.75 9000    PaLM
2022.71 73000   GPT-4
2023.43 174000  "Gemini 1.0 Ultra"
2023.86 133000  GPT-4o
2024.06 133000  "Llama 3.1"
2024.63 1220000 Grok-3
2024.65 1330000 GPT-4.5
END
$claim << END
2018 1
2025 100000
END
@frame; @legend; @lines
set output file("ai-compute-growth")
set logscale y; set xrange [2017.85:2025.6]; set yrange [0.8:20000000]
set xtics 2018,1; set ytics ("×1" 1, "×10" 10, "×100" 100, "×1,000" 1000, "×10,000" 10000, "×100,000" 100000, "×1 million" 1000000, "×10 million" 10000000)
set label 4 "≈ ×100,000" at 2025,100000 offset 2,0 font strong textcolor rgb ink
set label 5 "printed: ×100,000" at 2025,100000 right offset 0,1.2 font label textcolor rgb soft
plot $claim with lines linewidth 1.5 linecolor rgb blue dashtype 2 notitle, \
     $claim with points pointtype 7 pointsize 2 linecolor rgb blue title "said", \
     $claim with lines linewidth 2 linecolor rgb blue title "printed", \
     $models using 1:2 with points pointtype 6 pointsize 1.8 linewidth 1 linecolor rgb soft title "reference", \
     $models using 1:2:3 with labels left offset 1.2,0.4 font label textcolor rgb soft notitle

# 2 The same with few points
headline = "CoreWeave’s revenue multiplied by 121 in two years"
subtitle = "CoreWeave’s revenue · FY2022 = ×1 · logarithmic scale: each step is ×10"
source = "Said: Michael Intrator (CoreWeave), opening statement, 8 May 2025. Printed: ABMedia.\nReference: CoreWeave (© publisher, figures quoted). The line joins the two ends of the claim; it is not data."
$claim << END
2022 1   ×1
2024 121 ×121
END
$derived << END
2022 1    ×1
2023 14.5 ×14.5
2024 121 ""
END
@frame; @legend; @lines
set output file("coreweave-growth")
set logscale y; set xrange [2021.9:2024.1]; set yrange [0.8:1000]
set xtics 2022,1; set ytics ("×1" 1, "×10" 10, "×100" 100, "×1,000" 1000)
plot $claim with lines linewidth 1.5 linecolor rgb blue dashtype 2 notitle, \
     $claim with points pointtype 7 pointsize 2 linecolor rgb blue title "said", \
     $claim with lines linewidth 2 linecolor rgb blue title "printed", \
     $derived using 1:2 with points pointtype 6 pointsize 1.8 linecolor rgb soft title "derived", \
     $claim every ::1 using 1:2:3 with labels left offset 1.5,0 font strong textcolor rgb ink notitle, \
     $derived every ::0::1 using 1:2:3 with labels right offset -1,0.6 font label textcolor rgb soft notitle

# 3 Nine columns
headline = "More than 500 million people use ChatGPT every week"
subtitle = "People who use ChatGPT in a week · weekly users · from zero"
source = "Said: Sam Altman (OpenAI), opening statement, 8 May 2025. Printed: ABMedia.\nReference: TechCrunch, Entrepreneur, TechToken, C114, OneChatAI (© publisher, figures quoted)."
$users << END
0 100 "November 2023" "100 million"
1 200 "August 2024"   "200 million"
2 300 "December 2024" "300 million"
3 400 "February 2025" "400 million"
4 500 "31 March 2025" "500 million"
6 700 "August 2025"   "≈ 700 million"
7 800 "October 2025"  "800 million"
8 900 "February 2026" "≈ 900 million"
END
$said << END
5 500 "8 May 2025" "> 500 million"
END
@frame; @legend; @lines
set output file("chatgpt-weekly-users")
set boxwidth 0.66; set xrange [-0.6:8.6]; set yrange [0:1000]
set ytics ("0" 0, "200 million" 200, "400 million" 400, "600 million" 600, "800 million" 800, "1 billion" 1000)
plot $said using 1:2:xtic(3) with boxes linecolor rgb green title "said", \
     $said using 1:2:(0.36) with xerrorbars pointtype 0 linewidth 2 linecolor rgb green title "printed", \
     $users using 1:2:xtic(3) with boxes fillstyle empty border linewidth 1 linecolor rgb soft title "reference", \
     $said using 1:2:4 with labels offset 0,0.8 font strong textcolor rgb ink notitle, \
     $users using 1:2:4 with labels offset 0,0.8 font label textcolor rgb soft notitle

# 4 Four columns of money
headline = "CoreWeave’s revenue reached $1.9 billion in 2024"
subtitle = "CoreWeave’s revenue · US dollars · from zero"
source = "Said: Michael Intrator (CoreWeave), opening statement, 8 May 2025. Printed: ABMedia. Reference: CoreWeave (© publisher, figures quoted)."
$revenue << END
0 15.83  FY2022 "$15.83 m"
1 228.8  FY2023 "$228.8 m"
2 1915   FY2024 "$1.915 bn"
END
$said << END
3 1900 "FY2024" "$1.9 bn"
END
@frame; @legend; @lines
set output file("coreweave-revenue")
set boxwidth 0.44; set xrange [-0.5:3.5]; set yrange [0:2000]
set ytics ("$0" 0, "$500 m" 500, "$1 bn" 1000, "$1.5 bn" 1500, "$2 bn" 2000)
plot $said using 1:2:xtic(3) with boxes linecolor rgb blue title "said", \
     $said using 1:2:(0.24) with xerrorbars pointtype 0 linewidth 2 linecolor rgb blue title "printed", \
     $revenue every ::2 using 1:2:xtic(3) with boxes fillstyle empty border linewidth 1 linecolor rgb soft title "reference", \
     $revenue every ::0::1 using 1:2:xtic(3) with boxes fillstyle empty border linewidth 1 linecolor rgb soft dashtype 2 title "derived", \
     $said using 1:2:4 with labels offset 0,0.8 font strong textcolor rgb ink notitle, \
     $revenue using 1:2:4 with labels offset 0,0.8 font label textcolor rgb soft notitle

# 5 Bands
headline = "Federal wetlands permit: 18 to 24 months; local and state: about 6 to 9"
subtitle = "Months until a permit for a data center in the United States"
source = "Said: Brad Smith (Microsoft), questions and answers, 8 May 2025."
$permits << END
6  9  2 "Local and state permits: 6–9 months"
18 24 1 "Federal wetlands permit: 18–24 months"
END
@frame; @legend
set output file("permit-times")
set grid xtics linetype 1 linewidth 1 linecolor rgb hairline
set xrange [0:25.2]; set yrange [0.5:2.5]; set xtics 5; unset ytics
plot $permits using (($1+$2)/2):3:1:2:($3-0.13):($3+0.13) with boxxyerror linecolor rgb violet title "said", \
     $permits using 1:3:4 with labels left offset 0,3.6 font strong textcolor rgb ink notitle

# 6 What was said beside what it can be compared with
headline = "Stargate is meant to bring $500 billion into US infrastructure"
subtitle = "Announced investment in US AI infrastructure · US dollars · from zero"
source = "Said: Sam Altman (OpenAI), questions and answers, 8 May 2025.\nReference: OpenAI (© publisher, figures quoted)."
$stargate << END
500 3 "Stargate investment"                        0x009E73 "$500 bn"
500 2 "announced, over four years, 21 January 2025" 0x4A5361 "$500 bn"
400 1 "committed, September 2025"                  0x4A5361 "> $400 bn"
END
@frame; @legend
set output file("stargate-investment")
set lmargin at screen 0.33
set xrange [0:560]; set yrange [0:4]; unset xtics
set arrow 1 from 0,0.4 to 0,3.6 nohead linewidth 1 linecolor rgb muted
plot $stargate using ($1/2):2:(0):1:($2-0.33):($2+0.33):4:ytic(3) with boxxyerror linecolor rgb variable title "said", \
     $stargate using 1:2:5 with labels left offset 1,0 font strong textcolor rgb ink notitle

# 7 A grid of a hundred cells beside a line
headline = "Data centers may take up to 12 % of US electricity"
subtitle = "Share of US electricity demand that goes to data centers · each cell is 1 % of US electricity demand"
source = "Said: Maria Cantwell (US Senate Commerce Committee), opening statement, 8 May 2025.\nReference: RTO Insider, Lawrence Berkeley National Laboratory (© publisher, figures quoted)."
$share << END
2018 1.9 "1.9 %"
2023 4.4 "4.4 %"
2028 6.7 "6.7 %"
END
cells = "set border 0; unset xtics; unset ytics; unset grid; \
set lmargin at screen 0.025; set rmargin at screen 0.41; set bmargin at screen 0.24; set tmargin at screen 0.83; \
set xrange [0:10]; set yrange [10:0]"
trend = "set lmargin at screen 0.47; set rmargin at screen 0.97; set bmargin at screen 0.30; set tmargin at screen 0.81; \
unset label 1; unset label 2; unset label 3; \
set xtics scale 0 textcolor rgb muted font small; set ytics scale 0 textcolor rgb muted font small"
left(i) = i % 10 + 0.06
top(i) = i / 10 + 0.06
@frame; @legend
set output file("data-center-electricity")
set multiplot
@cells
set samples 100
plot "+" using (left(int($0))+0.44):(top(int($0))+0.44):(left(int($0))):(left(int($0))+0.88):(top(int($0))):(top(int($0))+0.88):($0<12 ? 0x5B6573 : 0xE9ECF0) with boxxyerror linecolor rgb variable title "said"
@trend; @lines
unset object; unset key
set xrange [2017.8:2028.2]; set yrange [0:15]; set xtics 2018,2; set ytics 5 format "%.0f %%"
set label 6 "said: ≤ 12 %" at 2021,12.4 font strong textcolor rgb ink
plot 12 with lines linewidth 2.5 linecolor rgb slate dashtype 2, \
     $share with lines linewidth 1.5 linecolor rgb soft, \
     $share with points pointtype 6 pointsize 1.8 linecolor rgb soft, \
     $share using 1:2:3 with labels offset 0,0.9 font label textcolor rgb soft
unset multiplot

# 8 The same with a longer line
headline = "4.5 % of people live in the US, Smith says; data say 4.18 %"
subtitle = "Share of the world’s population that lives in the United States · each cell is 1 % of the world’s population"
source = "Said: Brad Smith (Microsoft), opening statement, 8 May 2025. Printed: ABMedia. Reference: World Bank (PDDL)."
$share << END
1960 5.98 "5.98 %"
1970 5.57 "5.57 %"
1980 5.12 "5.12 %"
1990 4.71 "4.71 %"
2000 4.58 "4.58 %"
2005 4.49 "4.49 %"
2010 4.42 "4.42 %"
2015 4.32 "4.32 %"
2020 4.22 ""
2022 4.18 ""
2023 4.18 ""
2024 4.18 "4.18 %"
END
@frame; @legend
set output file("us-population-share")
set multiplot
@cells
set samples 100
set label 7 "printed: 4.5 %" at 4.5,10.6 font label textcolor rgb ink
plot "+" using (left(int($0))+0.44):(top(int($0))+0.44):(left(int($0))):(left(int($0))+0.88):(top(int($0))):(top(int($0))+0.88):($0<4 ? 0xB4588B : 0xE9ECF0) with boxxyerror linecolor rgb variable title "said"
@trend; @lines
unset key; unset label 7
set xrange [1958:2026]; set yrange [4:6]; set xtics 1960,10; set ytics 0.5 format "%.1f %%"
set label 6 "said: 4.5 %" at 2013,4.56 font strong textcolor rgb ink
plot 4.5 with lines linewidth 2.5 linecolor rgb violet, \
     $share with lines linewidth 1.5 linecolor rgb soft, \
     $share with points pointtype 6 pointsize 1.8 linecolor rgb soft, \
     $share using 1:2:3 with labels left offset 0.7,0.6 font label textcolor rgb soft
unset multiplot

# 9 A grid of 260 squares
headline = "CoreWeave manages more than 250,000 GPUs"
subtitle = "GPUs that CoreWeave manages · each square is 1,000 GPUs"
source = "Said: Michael Intrator (CoreWeave), opening statement, 8 May 2025. Printed: ABMedia.\nReference: TechCrunch, Fintool, Forbes (© publisher, figures quoted)."
@frame; @legend
set output file("coreweave-gpus")
set lmargin at screen 0.025; set rmargin at screen 0.945; set tmargin at screen 0.80; set bmargin at screen 0.20
unset xtics; unset ytics; set samples 255; set xrange [0:25]; set yrange [11:0]
column25(i) = i % 25 + 0.06
row25(i) = i / 25 + 0.06
fading(i) = i < 250 ? 0x0072B2 : (40*(i-249)<<24) + 0x0072B2
set label 4 "said: > 250,000 GPUs" at 0,11.5 font strong textcolor rgb ink
set label 5 "printed: 250,000 GPUs" at 5,11.5 font label textcolor rgb ink
set label 6 "31 December 2024: > 250,000 GPUs" at 10,11.5 font label textcolor rgb soft
set label 7 "31 March 2025: ≥ 250,000 GPUs" at 17,11.5 font label textcolor rgb soft
set label 8 "September 2025: ≈ 250,000 GPUs" at 0,12.1 font label textcolor rgb soft
set object 1 rectangle from 0,0 to 25,10 fillstyle empty border linecolor rgb blue linewidth 2
plot "+" using (column25(int($0))+0.44):(row25(int($0))+0.44):(column25(int($0))):(column25(int($0))+0.88):(row25(int($0))):(row25(int($0))+0.88):(fading(int($0))) with boxxyerror linecolor rgb variable title "said"

# 10 Bars in parts
headline = "44 % of US power is carbon-free, Smith says; data say about 40 %"
subtitle = "US electricity by origin · per cent of US electricity"
source = "Said: Brad Smith (Microsoft), questions and answers, 8 May 2025. Reference: Ember (© publisher, figures quoted)."
@frame; @legend
set output file("electricity-mix")
set lmargin at screen 0.022; set rmargin at screen 0.975
unset xtics; unset ytics; set xrange [0:100]; set yrange [0:4]
set object 1 rectangle from 0,2.4 to 55.9,3.2 fillcolor rgb violet fillstyle solid noborder
set object 2 rectangle from 56.1,2.4 to 100,3.2 fillcolor rgb "#DFBAD0" fillstyle solid border linecolor rgb violet linewidth 1.5
set object 3 rectangle from 0,1.1 to 59.9,1.9 fillstyle empty border linecolor rgb soft linewidth 1
set object 4 rectangle from 60.1,1.1 to 100,1.9 fillstyle empty border linecolor rgb soft linewidth 1 dashtype 2
set label 4 "said by Brad Smith" at 0,3.3 font small textcolor rgb soft
set label 5 "{/:Bold 56 %} From carbon" at 1,2.8 font label textcolor rgb "#000000"
set label 6 "{/:Bold 44 %} Carbon-free" at 57,2.8 font label textcolor rgb "#000000"
set label 7 "reference data: Ember" at 0,2.0 font small textcolor rgb soft
set label 8 "{/:Bold ≈ 60 %} From carbon, 2024" at 1,1.5 font label textcolor rgb ink
set label 9 "{/:Bold ≈ 40 %} Carbon-free, 2024" at 61,1.5 font label textcolor rgb ink
plot NaN with points pointtype 7 pointsize 2 linecolor rgb violet title "said", \
     NaN with points pointtype 6 pointsize 1.8 linecolor rgb soft title "reference", \
     NaN with points pointtype 6 pointsize 1.8 linecolor rgb soft title "derived"

# 11 A ladder of places
headline = "ChatGPT is the fifth biggest website in the world"
subtitle = "Place of ChatGPT by visits · websites in the world · first place at the top"
source = "Said: Sam Altman (OpenAI), opening statement, 8 May 2025. Printed: ABMedia.\nReference: fin-tech.co.ke, The News Intel, Zylascope, On Digitals, Readdy (© publisher, figures quoted)."
$places << END
0 17 "May 2023"      17th
1 7  "February 2025" 7th
2 7  "March 2025"    7th
4 5  "April 2026"    5th
5 5  "May 2026"      5th
END
$said << END
3 5 "8 May 2025" 5th
END
@frame; @legend; @lines
set output file("chatgpt-website-rank")
set lmargin at screen 0.06; set xrange [-0.5:5.5]; set yrange [18.5:0.5]; set border 10 linecolor rgb muted
set ytics ("1st" 1, "2nd" 2, "3rd" 3)
do for [place=4:18] { set ytics add (sprintf("%dth", place) place) }
plot $said using 1:2:xtic(3) with points pointtype 7 pointsize 2 linecolor rgb green title "said", \
     5 with lines linewidth 2 linecolor rgb green title "printed", \
     $places using 1:2:xtic(3) with points pointtype 6 pointsize 1.8 linecolor rgb soft title "reference", \
     $said using 1:2:4 with labels offset 0,1.2 font strong textcolor rgb ink notitle, \
     $places using 1:2:4 with labels right offset -1,0.6 font label textcolor rgb soft notitle

# 12 A bar in parts over bars
headline = "What became of the testimony in print"
subtitle = "Number of printed claims, checked against the record · from zero"
source = "Heard: US Senate Committee on Commerce, Science, and Transportation, 8 May 2025. Record: Tech Policy Press. Printed: ABMedia."
$lost << END
2 0 "qualifier dropped"
1 1 "source dropped"
1 2 "period dropped"
1 3 "detail dropped"
END
$changed << END
4 0 "reworded"
3 1 "scope changed"
2 2 "list changed"
2 3 "not in the record"
1 4 "qualifier dropped"
1 5 "source dropped"
1 6 "date changed"
1 7 "name changed"
1 8 "place changed"
1 9 "misattributed"
END
@frame
set output file("testimony-to-print")
set lmargin at screen 0.022; set rmargin at screen 0.975; set bmargin at screen 0.12; set tmargin at screen 0.85
unset xtics; unset ytics; set xrange [0:32]; set yrange [11.5:-6]
set object 1 rectangle from 0,-5.9 to 12.9,-1.5 fillcolor rgb same fillstyle solid noborder
set object 2 rectangle from 13.1,-5.9 to 17.9,-1.5 fillcolor rgb lost fillstyle solid noborder
set object 3 rectangle from 18.1,-5.9 to 32,-1.5 fillcolor rgb changed fillstyle solid noborder
set label 4 "{/:Bold 13} kept as said" at 0.4,-3.7 font "Source Sans 3,24" textcolor rgb "#FFFFFF" front
set label 5 "{/:Bold 5}\nlost something" at 13.4,-4 font "Source Sans 3,24" textcolor rgb "#FFFFFF" front
set label 6 "{/:Bold 14} changed" at 18.4,-3.7 font "Source Sans 3,24" textcolor rgb "#FFFFFF" front
set label 7 "lost something" at 0,-0.8 font strong textcolor rgb lost
set label 8 "changed" at 17,-0.8 font strong textcolor rgb changed
set label 9 "A claim can differ in more than one way." at 0,11.2 font small textcolor rgb muted
bar(left, count) = left + count * 1.75
plot $lost using (4.3):2:(4.3):(bar(4.3,$1)):($2-0.28):($2+0.28) with boxxyerror linecolor rgb lost, \
     $changed using (21.3):2:(21.3):(bar(21.3,$1)):($2-0.28):($2+0.28) with boxxyerror linecolor rgb changed, \
     $lost using (0):2:3 with labels left font label textcolor rgb ink, \
     $changed using (17):2:3 with labels left font label textcolor rgb ink, \
     $lost using (bar(4.5,$1)):2:1 with labels left font strong textcolor rgb ink, \
     $changed using (bar(21.5,$1)):2:1 with labels left font strong textcolor rgb ink
