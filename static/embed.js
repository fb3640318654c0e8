/* Gives every embedded Orinoco chart of a page the height that it asks for: <iframe data-orinoco src="…/embed?…">. */
(function () {
	'use strict';
	var HIGHEST = 4000; // A frame that asks for more is not believed. [px]

	window.addEventListener('message', function (event) {
		var data = event.data;
		if (typeof data !== 'object' || data === null || data.orinoco !== 1) return;
		if (typeof data.height !== 'number' || !(data.height > 0 && data.height <= HIGHEST)) return;
		var frames = document.querySelectorAll('iframe[data-orinoco]');
		for (var i = 0; i < frames.length; i++) {
			if (frames[i].contentWindow === event.source) frames[i].style.height = data.height + 'px';
		}
	});
})();
