"""The twelve charts of compare.sh as matplotlib draws them: the same numbers, words and size in pixels.

    /usr/bin/python3 twelve.py OUT FONTS
"""

import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from matplotlib import font_manager
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

OUT, FONTS = (Path(argument) for argument in sys.argv[1:])

INK, SOFT, MUTED, HAIRLINE, EMPTY = "#14181F", "#4A5361", "#68717F", "#E3E6EB", "#E9ECF0"
BLUE, GREEN, ORANGE, VIOLET, SLATE = "#0072B2", "#009E73", "#D55E00", "#B4588B", "#5B6573"
SAME, LOST, CHANGED = "#2E7D4F", "#9A6200", "#B3261E"
DPI = 100
# Points of text for each logical pixel of the program's charts, of which the file has two.
POINTS = 2 * 72 / DPI

for font in sorted(FONTS.glob("*.ttf")):
    font_manager.fontManager.addfont(font)
plt.rcParams["font.family"] = "Source Sans 3"
plt.rcParams["font.size"] = 12 * POINTS


def words(target, x, y, text, color=SOFT, size=13, **more):
    return target.text(x, y, text, color=color, fontsize=size * POINTS, **more)


def strong(axes, x, y, text, **more):
    words(axes, x, y, text, **{"color": INK, "weight": "bold", **more})


def framed(headline, subtitle, source):
    """Headline, subtitle and source around an empty chart."""
    figure = plt.figure(figsize=(18, 12), dpi=DPI)
    words(figure, 0.022, 0.938, headline, INK, 20, weight="bold")
    words(figure, 0.022, 0.895, subtitle, size=14)
    words(figure, 0.022, 0.06, source, MUTED, 12, va="top")
    return figure


def axes_of(figure, left=0.10, bottom=0.13, right=0.93, top=0.82, lines="y"):
    axes = figure.add_axes((left, bottom, right - left, top - bottom))
    axes.set_frame_on(False)
    axes.set_axisbelow(True)
    axes.tick_params(length=0, which="both", labelcolor=MUTED, labelsize=12 * POINTS)
    if lines:
        axes.grid(axis=lines, color=HAIRLINE, linewidth=1.5)
    return axes


def blank(axes):
    axes.set_xticks([])
    axes.set_yticks([])


def legend(figure, color, *names):
    kinds = {
        "said": Line2D([], [], marker="o", linestyle="", color=color, markersize=11),
        "printed": Line2D([], [], marker="o", color=color, markersize=8, fillstyle="none", linewidth=2.5),
        "reference": Line2D([], [], marker="o", linestyle="", color=SOFT, markersize=10, fillstyle="none"),
        "derived": Line2D([], [], marker="o", linestyle="", color=MUTED, markersize=10, fillstyle="none"),
    }
    figure.legend(
        [kinds[name] for name in names], names, loc="upper left", bbox_to_anchor=(0.01, 0.885), ncol=len(names),
        frameon=False, labelcolor=SOFT, fontsize=12 * POINTS, handlelength=1, columnspacing=1.2)


def save(figure, name):
    figure.savefig(OUT / f"{name}.png", dpi=DPI)
    plt.close(figure)


def claim_line(axes, years, ends):
    axes.plot(years, ends, color=BLUE, linewidth=2, linestyle=(0, (4, 3)))
    axes.plot(years, ends, color=BLUE, linestyle="", marker="o", markersize=13)
    axes.plot(years, ends, color=BLUE, linestyle="", marker="_", markersize=30, markeredgewidth=3)


def logarithmic(axes, ticks, labels):
    axes.set_yscale("log")
    axes.minorticks_off()
    axes.set_yticks(ticks, labels)


def compute_growth():
    figure = framed(
        "Advanced AI needs about 100,000 times the compute of 2018",
        "Computation to train a model · BERT-Large = ×1 · logarithmic scale: each step is ×10",
        "Said: Michael Intrator (CoreWeave), opening statement, 8 May 2025. Printed: ABMedia.\n"
        "Reference: Epoch AI (CC BY 4.0). The line joins the two ends of the claim; it is not data.")
    legend(figure, BLUE, "said", "printed", "reference")
    axes = axes_of(figure)
    models = [
        (2018.28, 1, "BERT-Large"), (2018.62, 7, "GPT-2"), (2019.31, 120, "T5-11B"), (2019.91, 1100, "GPT-3"),
        (2021.28, 2900, "Megatron-Turing NLG"), (2021.75, 9000, "PaLM"), (2022.71, 73000, "GPT-4"),
        (2023.43, 174000, "Gemini 1.0 Ultra"), (2023.86, 133000, "GPT-4o"), (2024.06, 133000, "Llama 3.1"),
        (2024.63, 1220000, "Grok-3"), (2024.65, 1330000, "GPT-4.5")]
    logarithmic(
        axes, [10**power for power in range(8)],
        ["×1", "×10", "×100", "×1,000", "×10,000", "×100,000", "×1 million", "×10 million"])
    axes.set_xlim(2017.85, 2025.6)
    axes.set_ylim(0.8, 2e7)
    claim_line(axes, [2018, 2025], [1, 100000])
    axes.plot(
        [model[0] for model in models], [model[1] for model in models], linestyle="", marker="o", markersize=11,
        markerfacecolor="white", markeredgecolor=SOFT, markeredgewidth=2)
    for year, times, name in models:
        words(axes, year + 0.1, times * 1.1, name)
    strong(axes, 2025.2, 100000, "≈ ×100,000", va="center")
    words(axes, 2025, 240000, "printed: ×100,000", ha="right")
    save(figure, "ai-compute-growth")


def revenue_growth():
    figure = framed(
        "CoreWeave’s revenue multiplied by 121 in two years",
        "CoreWeave’s revenue · FY2022 = ×1 · logarithmic scale: each step is ×10",
        "Said: Michael Intrator (CoreWeave), opening statement, 8 May 2025. Printed: ABMedia.\n"
        "Reference: CoreWeave (© publisher, figures quoted). "
        "The line joins the two ends of the claim; it is not data.")
    legend(figure, BLUE, "said", "printed", "reference", "derived")
    axes = axes_of(figure)
    logarithmic(axes, [1, 10, 100, 1000], ["×1", "×10", "×100", "×1,000"])
    axes.set_xlim(2021.9, 2024.1)
    axes.set_ylim(0.8, 1000)
    axes.set_xticks([2022, 2023, 2024])
    claim_line(axes, [2022, 2024], [1, 121])
    axes.plot(
        [2022, 2023, 2024], [1, 14.5, 121], linestyle="", marker="o", markersize=11, markerfacecolor="none",
        markeredgecolor=SOFT, markeredgewidth=2)
    strong(axes, 2024.05, 121, "×121", va="center")
    words(axes, 2021.99, 1.3, "×1", ha="right")
    words(axes, 2022.98, 14.5, "×14.5", ha="right")
    save(figure, "coreweave-growth")


def columns(figure, color, said, others, ticks):
    """Said is filled and ticked where it was printed, reference hollow, derived dashed."""
    axes = axes_of(figure)
    at, amount, name, value = said
    axes.bar([at], [amount], 0.66, color=color)
    axes.plot([at - 0.38, at + 0.38], [amount, amount], color=color, linewidth=3)
    strong(axes, at, amount + 0.012 * ticks[-1][0], value, ha="center")
    for x, height, _, label, style in others:
        axes.bar([x], [height], 0.66, facecolor="white", edgecolor=SOFT, linewidth=2, linestyle=style)
        words(axes, x, height + 0.012 * ticks[-1][0], label, ha="center")
    axes.set_ylim(0, ticks[-1][0])
    axes.set_yticks([tick for tick, _ in ticks], [label for _, label in ticks])
    names = sorted([(at, name)] + [(x, other) for x, _, other, _, _ in others])
    axes.set_xticks([x for x, _ in names], [other for _, other in names])


def weekly_users():
    figure = framed(
        "More than 500 million people use ChatGPT every week",
        "People who use ChatGPT in a week · weekly users · from zero",
        "Said: Sam Altman (OpenAI), opening statement, 8 May 2025. Printed: ABMedia.\n"
        "Reference: TechCrunch, Entrepreneur, TechToken, C114, OneChatAI (© publisher, figures quoted).")
    legend(figure, GREEN, "said", "printed", "reference")
    columns(
        figure, GREEN, (5, 500, "8 May 2025", "> 500 million"),
        [
            (0, 100, "November 2023", "100 million", "-"), (1, 200, "August 2024", "200 million", "-"),
            (2, 300, "December 2024", "300 million", "-"), (3, 400, "February 2025", "400 million", "-"),
            (4, 500, "31 March 2025", "500 million", "-"), (6, 700, "August 2025", "≈ 700 million", "-"),
            (7, 800, "October 2025", "800 million", "-"), (8, 900, "February 2026", "≈ 900 million", "-")],
        [(0, "0"), (200, "200 million"), (400, "400 million"), (600, "600 million"), (800, "800 million"),
         (1000, "1 billion")])
    save(figure, "chatgpt-weekly-users")


def revenue():
    figure = framed(
        "CoreWeave’s revenue reached \\$1.9 billion in 2024",
        "CoreWeave’s revenue · US dollars · from zero",
        "Said: Michael Intrator (CoreWeave), opening statement, 8 May 2025. Printed: ABMedia. "
        "Reference: CoreWeave (© publisher, figures quoted).")
    legend(figure, BLUE, "said", "printed", "reference", "derived")
    columns(
        figure, BLUE, (3, 1900, "FY2024", "\\$1.9 bn"),
        [
            (0, 15.83, "FY2022", "\\$15.83 m", "--"), (1, 228.8, "FY2023", "\\$228.8 m", "--"),
            (2, 1915, "FY2024", "\\$1.915 bn", "-")],
        [(0, "\\$0"), (500, "\\$500 m"), (1000, "\\$1 bn"), (1500, "\\$1.5 bn"), (2000, "\\$2 bn")])
    save(figure, "coreweave-revenue")


def permit_times():
    figure = framed(
        "Federal wetlands permit: 18 to 24 months; local and state: about 6 to 9",
        "Months until a permit for a data center in the United States",
        "Said: Brad Smith (Microsoft), questions and answers, 8 May 2025.")
    legend(figure, VIOLET, "said")
    axes = axes_of(figure, lines="x")
    for low, high, row, name in [
            (6, 9, 2, "Local and state permits: 6–9 months"), (18, 24, 1, "Federal wetlands permit: 18–24 months")]:
        axes.barh([row], [high - low], 0.26, left=[low], color=VIOLET)
        strong(axes, low, row + 0.17, name)
    axes.set_xlim(0, 25.2)
    axes.set_ylim(0.5, 2.5)
    axes.set_yticks([])
    save(figure, "permit-times")


def stargate():
    figure = framed(
        "Stargate is meant to bring $500 billion into US infrastructure",
        "Announced investment in US AI infrastructure · US dollars · from zero",
        "Said: Sam Altman (OpenAI), questions and answers, 8 May 2025. Reference: OpenAI (© publisher, figures quoted).")
    legend(figure, GREEN, "said", "reference")
    axes = axes_of(figure, left=0.33, lines="")
    billions = [500, 500, 400]
    axes.barh([3, 2, 1], billions, 0.66, color=[GREEN, "white", "white"], edgecolor=[GREEN, SOFT, SOFT], linewidth=2)
    axes.set_xticks([])
    axes.set_yticks([3, 2, 1], ["Stargate investment", "announced, over four years, 21 January 2025",
                                "committed, September 2025"])
    axes.axvline(0, 0.1, 0.9, color=MUTED, linewidth=1.5)
    axes.set_xlim(0, 560)
    axes.set_ylim(0, 4)
    for row, number in zip([3, 2, 1], ["$500 bn", "$500 bn", "> $400 bn"]):
        strong(axes, billions[3 - row] + 5, row, number, va="center")
    save(figure, "stargate-investment")


def cells(axes, across, colors):
    blank(axes)
    for index, color in enumerate(colors):
        down, right = divmod(index, across)
        axes.add_patch(Rectangle((right + 0.06, down + 0.06), 0.88, 0.88, facecolor=color, linewidth=0))
    axes.set_xlim(0, across)


def share_beside_trend(figure, color, full, points, ticks):
    grid = axes_of(figure, 0.025, 0.24, 0.41, 0.83, lines="")
    cells(grid, 10, [color] * full + [EMPTY] * (100 - full))
    grid.set_ylim(10, 0)
    trend = axes_of(figure, 0.47, 0.30, 0.97, 0.81)
    trend.plot(
        [year for year, _, _ in points], [share for _, share, _ in points], color=SOFT, linewidth=2, marker="o",
        markersize=10, markerfacecolor="white", markeredgewidth=2)
    for year, share, label in points:
        words(trend, year, share + 0.02 * (ticks[-1] - ticks[0]), label)
    trend.set_ylim(ticks[0], ticks[-1])
    trend.set_yticks(ticks, [f"{tick:g} %" for tick in ticks])
    return grid, trend


def data_center_share():
    figure = framed(
        "Data centers may take up to 12 % of US electricity",
        "Share of US electricity demand that goes to data centers · each cell is 1 % of US electricity demand",
        "Said: Maria Cantwell (US Senate Commerce Committee), opening statement, 8 May 2025.\n"
        "Reference: RTO Insider, Lawrence Berkeley National Laboratory (© publisher, figures quoted).")
    legend(figure, SLATE, "said", "reference")
    grid, trend = share_beside_trend(
        figure, SLATE, 12, [(2018, 1.9, "1.9 %"), (2023, 4.4, "4.4 %"), (2028, 6.7, "6.7 %")], [0, 5, 10, 15])
    trend.axhline(12, color=SLATE, linewidth=3, linestyle=(0, (4, 3)))
    strong(trend, 2021, 12.3, "said: ≤ 12 %")
    strong(grid, 0, 10.7, "said: ≤ 12 %")
    words(grid, 3, 10.7, "2028: 6.7 %")
    save(figure, "data-center-electricity")


def population_share():
    figure = framed(
        "4.5 % of people live in the US, Smith says; data say 4.18 %",
        "Share of the world’s population that lives in the United States · each cell is 1 % of the world’s population",
        "Said: Brad Smith (Microsoft), opening statement, 8 May 2025. Printed: ABMedia. Reference: World Bank (PDDL).")
    legend(figure, VIOLET, "said", "printed", "derived")
    grid, trend = share_beside_trend(
        figure, VIOLET, 4,
        [
            (1960, 5.98, "5.98 %"), (1970, 5.57, "5.57 %"), (1980, 5.12, "5.12 %"), (1990, 4.71, "4.71 %"),
            (2000, 4.58, "4.58 %"), (2005, 4.49, "4.49 %"), (2010, 4.42, "4.42 %"), (2015, 4.32, "4.32 %"),
            (2020, 4.22, ""), (2022, 4.18, ""), (2023, 4.18, ""), (2024, 4.18, "4.18 %")],
        [4, 4.5, 5, 5.5, 6])
    trend.axhline(4.5, color=VIOLET, linewidth=3)
    strong(trend, 2013, 4.54, "said: 4.5 %")
    strong(grid, 0, 10.7, "said: 4.5 %")
    words(grid, 2.6, 10.7, "printed: 4.5 %")
    words(grid, 5.6, 10.7, "2024: 4.18 %")
    save(figure, "us-population-share")


def gpus():
    figure = framed(
        "CoreWeave manages more than 250,000 GPUs",
        "GPUs that CoreWeave manages · each square is 1,000 GPUs",
        "Said: Michael Intrator (CoreWeave), opening statement, 8 May 2025. Printed: ABMedia.\n"
        "Reference: TechCrunch, Fintool, Forbes (© publisher, figures quoted).")
    legend(figure, BLUE, "said", "printed", "reference")
    axes = axes_of(figure, 0.025, 0.20, 0.945, 0.80, lines="")
    cells(axes, 25, [BLUE] * 250 + [(0, 0.447, 0.698, 0.85 - 0.16 * step) for step in range(5)])
    axes.set_ylim(11, 0)
    axes.add_patch(Rectangle((0, 0), 25, 10, facecolor="none", edgecolor=BLUE, linewidth=3, clip_on=False))
    strong(axes, 0, 11.5, "said: > 250,000 GPUs")
    words(axes, 5, 11.5, "printed: 250,000 GPUs", INK)
    words(axes, 10, 11.5, "31 December 2024: > 250,000 GPUs")
    words(axes, 17, 11.5, "31 March 2025: ≥ 250,000 GPUs")
    words(axes, 0, 12.1, "September 2025: ≈ 250,000 GPUs")
    save(figure, "coreweave-gpus")


def part(axes, left, right, bottom, top, **look):
    axes.add_patch(Rectangle((left, bottom), right - left, top - bottom, clip_on=False, **look))


def electricity_mix():
    figure = framed(
        "44 % of US power is carbon-free, Smith says; data say about 40 %",
        "US electricity by origin · per cent of US electricity",
        "Said: Brad Smith (Microsoft), questions and answers, 8 May 2025. "
        "Reference: Ember (© publisher, figures quoted).")
    legend(figure, VIOLET, "said", "reference", "derived")
    axes = axes_of(figure, 0.022, 0.13, 0.975, 0.82, lines="")
    blank(axes)
    axes.set_xlim(0, 100)
    axes.set_ylim(0, 4)
    part(axes, 0, 55.9, 2.4, 3.2, facecolor=VIOLET, linewidth=0)
    part(axes, 56.1, 100, 2.4, 3.2, facecolor="#DFBAD0", edgecolor=VIOLET, linewidth=2)
    part(axes, 0, 59.9, 1.1, 1.9, facecolor="white", edgecolor=SOFT, linewidth=2)
    part(axes, 60.1, 100, 1.1, 1.9, facecolor="white", edgecolor=SOFT, linewidth=2, linestyle="--")
    words(axes, 0, 3.26, "said by Brad Smith", size=12)
    words(axes, 0, 1.96, "reference data: Ember", size=12)
    for x, y, percent, name in [
            (1, 2.8, "56 %", "From carbon"), (57, 2.8, "44 %", "Carbon-free"),
            (1, 1.5, "≈ 60 %", "From carbon, 2024"), (61, 1.5, "≈ 40 %", "Carbon-free, 2024")]:
        strong(axes, x, y, percent, va="center")
        words(axes, x + 5, y, name, INK, va="center")
    save(figure, "electricity-mix")


def website_rank():
    figure = framed(
        "ChatGPT is the fifth biggest website in the world",
        "Place of ChatGPT by visits · websites in the world · first place at the top",
        "Said: Sam Altman (OpenAI), opening statement, 8 May 2025. Printed: ABMedia.\n"
        "Reference: fin-tech.co.ke, The News Intel, Zylascope, On Digitals, Readdy (© publisher, figures quoted).")
    legend(figure, GREEN, "said", "printed", "reference")
    axes = axes_of(figure, left=0.06)
    places = [17, 7, 7, 5, 5, 5]
    axes.axhline(5, color=GREEN, linewidth=3)
    axes.plot(
        [0, 1, 2, 4, 5], [17, 7, 7, 5, 5], linestyle="", marker="o", markersize=11, markerfacecolor="white",
        markeredgecolor=SOFT, markeredgewidth=2)
    axes.plot([3], [5], linestyle="", marker="o", markersize=14, color=GREEN)
    for x, place in [(0, 17), (1, 7), (2, 7), (4, 5), (5, 5)]:
        words(axes, x - 0.08, place - 0.3, f"{place}th", ha="right")
    strong(axes, 3, places[3] - 0.6, "5th", ha="center")
    axes.set_xlim(-0.5, 5.5)
    axes.set_ylim(18.5, 0.5)
    axes.set_yticks(range(1, 19), ["1st", "2nd", "3rd"] + [f"{place}th" for place in range(4, 19)])
    axes.set_xticks(range(6), ["May 2023", "February 2025", "March 2025", "8 May 2025", "April 2026", "May 2026"])
    for edge in (-0.5, 5.5):
        axes.axvline(edge, color=MUTED, linewidth=2)
    save(figure, "chatgpt-website-rank")


def testimony():
    figure = framed(
        "What became of the testimony in print",
        "Number of printed claims, checked against the record · from zero",
        "Heard: US Senate Committee on Commerce, Science, and Transportation, 8 May 2025. Record: Tech Policy Press. "
        "Printed: ABMedia.")
    axes = axes_of(figure, 0.022, 0.12, 0.975, 0.85, lines="")
    blank(axes)
    axes.set_xlim(0, 32)
    axes.set_ylim(11.5, -6)
    for left, right, color, count, name in [
            (0, 12.9, SAME, "13", "kept as said"), (13.1, 17.9, LOST, "5", "lost something"),
            (18.1, 32, CHANGED, "14", "changed")]:
        part(axes, left, right, -5.9, -1.5, facecolor=color, linewidth=0)
        strong(axes, left + 0.4, -3.9, count, color="white", size=16)
        words(axes, left + 0.4, -3.1, name, "white", 16)
    for left, color, group, rows in [
            (0, LOST, "lost something",
             [(2, "qualifier dropped"), (1, "source dropped"), (1, "period dropped"), (1, "detail dropped")]),
            (17, CHANGED, "changed",
             [(4, "reworded"), (3, "scope changed"), (2, "list changed"), (2, "not in the record"),
              (1, "qualifier dropped"), (1, "source dropped"), (1, "date changed"), (1, "name changed"),
              (1, "place changed"), (1, "misattributed")])]:
        strong(axes, left, -0.6, group, color=color)
        axes.barh(
            range(len(rows)), [1.75 * count for count, _ in rows], 0.56, left=[left + 4.3] * len(rows), color=color)
        for row, (count, name) in enumerate(rows):
            words(axes, left, row, name, INK, va="center")
            strong(axes, left + 4.5 + 1.75 * count, row, str(count), va="center")
    words(axes, 0, 11.3, "A claim can differ in more than one way.", MUTED, 12)
    save(figure, "testimony-to-print")


for chart in (
        compute_growth, revenue_growth, weekly_users, revenue, permit_times, stargate, data_center_share,
        population_share, gpus, electricity_mix, website_rank, testimony):
    chart()
