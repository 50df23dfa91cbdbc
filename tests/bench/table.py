"""Figures side by side. Says numbers and ratios, and how they came about; judges nothing."""


def row(name: str, *cells: object) -> None:
    print(f"{name:<44}" + "".join(f"{cell:>22}" for cell in cells))


def title(text: str, *columns: str) -> None:
    print(f"\n{text:<44}" + "".join(f"{column:>22}" for column in columns))


def kb(size: float) -> str:
    return f"{size / 1000:.1f} kB"


def ratio(value: float, to: float, unit: str = "ms") -> str:
    """«812 ms (1.15)»: a figure, and how many times the other it is."""
    return f"{value:.0f} {unit} ({value / to:.2f})"


def growth(seconds: list[float]) -> list[str]:
    """Each after the first with its factor: ten times the chapters took so many times as long."""
    return [f"{now:.1f} s" + (f" (× {now / before:.1f})" if before else "") for before, now in zip([0, *seconds], seconds)]
