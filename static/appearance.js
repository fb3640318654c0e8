/* The reader's choice of theme and size, before the first paint: a file of its own, because the page allows no script inside itself. */
try {
	const chosen = JSON.parse(localStorage.getItem('orinoco-appearance') ?? '{}');
	if (chosen.theme === 'light' || chosen.theme === 'dark') document.documentElement.dataset.theme = chosen.theme;
	if (chosen.size === 'large') document.documentElement.dataset.size = 'large';
} catch {
	/* A forbidden or damaged store leaves the system's choice. */
}
