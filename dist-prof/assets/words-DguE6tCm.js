import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
// src/ui/keep/messages/words.ts
var CATALOGUES = {
	en: {
		button: {
			gallery: "Example",
			link: "From a link",
			file: "From a file",
			saving: "Saving…",
			saved: "Saved in this browser",
			trouble: "Not saved"
		},
		menu: {
			label: "This scenario",
			untouched: "Your first edit makes a copy of your own. The original stays as it is.",
			saved: "Every edit is saved in this browser, and nowhere else.",
			saveYaml: "Save as a YAML file",
			saveJson: "Save as a JSON file",
			faulty: "Once its errors are mended, it can be saved as JSON or YAML, whichever it is not.",
			versions: "Versions…",
			original: "Back to the original",
			library: "My scenarios…",
			open: "Open a file…"
		},
		trouble: {
			title: "Your edits are not being saved",
			why: {
				forbidden: "This browser does not let the page keep anything, as in some private windows.",
				full: "The browser’s storage for this page is full.",
				broken: "The browser’s storage for this page does not work."
			},
			help: "Save the scenario as a file before you leave.",
			save: "Save as a file"
		},
		copy: (name) => `This scenario was edited in another tab at the same moment. What you wrote here goes on as \`${name}\`; the other tab’s text is kept too.`,
		older: {
			shown: "This is your scenario as it is now. The link was made when it was different.",
			show: "Show what the link holds"
		},
		dismiss: "Close this message",
		preview: {
			shown: (time) => `This is the version of ${time}. The newest one is kept.`,
			goBack: "Go back to this version",
			newest: "Show the newest"
		},
		file: {
			saved: (name) => `Saved to \`${name}\`.`,
			downloaded: (name) => `Downloaded as \`${name}\`.`,
			failed: "The file could not be written. The browser or the disk refused it.",
			pasted: "pasted text"
		},
		library: {
			title: "My scenarios",
			where: "They are kept in this browser, on this device. Export them to take them elsewhere.",
			search: "Search my scenarios",
			close: "Close",
			empty: "There is nothing here yet. Edit any scenario, and your copy of it is kept here.",
			none: "None of your scenarios has these words.",
			loading: "Reading your scenarios…",
			open: "open now",
			changed: (time) => `changed ${time}`,
			versionCount: (count) => count === 1 ? "1 version" : `${count} versions`,
			rename: (name) => `Rename ${name}`,
			newName: "New name",
			versions: (name) => `Versions of ${name}`,
			duplicate: (name) => `Duplicate ${name}`,
			delete: (name) => `Delete ${name}`,
			deleted: (name) => `\`${name}\` was deleted.`,
			undo: "Undo",
			bin: (count) => `Deleted lately (${count})`,
			binNote: "They go for good a week after they were deleted.",
			bringBack: (name) => `Bring back ${name}`,
			exportAll: "Export all",
			import: "Import…",
			imported: (count) => count === 1 ? "1 scenario was added." : `${count} scenarios were added.`,
			refused: (name) => `Nothing was taken from \`${name}\``,
			faults: {
				"too-large": () => "The file is too large.",
				"not-json": () => "This is not valid JSON.",
				"not-a-library": () => "This is not a file of exported scenarios. A single scenario is opened with “Open files…”.",
				"other-version": () => "This file was written by a newer Packetwalk.",
				"missing-key": ({ at }) => `\`${at}\` is missing.`,
				"unknown-key": ({ at }) => `\`${at}\` is not known.`,
				"wrong-value": ({ at }) => `\`${at}\` has a value that is not allowed there.`,
				"too-long": ({ at, most }) => `\`${at}\` is too long: at most ${most ?? 0}.`,
				"too-short": ({ at }) => `\`${at}\` is empty.`
			},
			place: (line, column) => `line ${line}, column ${column}`,
			failed: "The browser’s storage did not do this. Nothing was changed."
		},
		versions: {
			back: "Back to my scenarios",
			newest: "newest",
			original: "as it came",
			lines: (count) => count === 1 ? "1 line changed" : `${count} lines changed`,
			show: (time) => `Show the version of ${time}`,
			kept: "Every version of the last hour is kept, and fewer the longer ago they are."
		}
	},
	ko: {
		button: {
			gallery: "예제",
			link: "링크에서 열림",
			file: "파일에서 열림",
			saving: "저장 중…",
			saved: "이 브라우저에 저장됨",
			trouble: "저장되지 않음"
		},
		menu: {
			label: "현재 시나리오",
			untouched: "처음 수정하면 내 시나리오로 복사됩니다. 원본은 그대로 유지됩니다.",
			saved: "수정한 내용은 모두 이 브라우저에만 저장됩니다.",
			saveYaml: "YAML 파일로 저장",
			saveJson: "JSON 파일로 저장",
			faulty: "오류를 고치면 다른 형식으로도 저장할 수 있습니다.",
			versions: "버전 기록…",
			original: "원본 열기",
			library: "내 시나리오…",
			open: "파일 열기…"
		},
		trouble: {
			title: "수정한 내용이 저장되지 않고 있습니다",
			why: {
				forbidden: "브라우저가 저장을 허용하지 않습니다. 시크릿 창에서 이런 경우가 있습니다.",
				full: "브라우저가 이 페이지에 허용한 저장 공간이 가득 찼습니다.",
				broken: "브라우저의 저장소가 작동하지 않습니다."
			},
			help: "페이지를 떠나기 전에 시나리오를 파일로 저장하세요.",
			save: "파일로 저장"
		},
		copy: (name) => `다른 탭에서 같은 시나리오를 동시에 수정했습니다. 여기서 수정한 내용은 \`${name}\` 시나리오로 따로 저장되며, 다른 탭의 내용도 그대로 남아 있습니다.`,
		older: {
			shown: "내 시나리오의 현재 내용을 보고 있습니다. 링크를 만든 뒤에 내용이 바뀌었습니다.",
			show: "링크에 담긴 내용 보기"
		},
		dismiss: "메시지 닫기",
		preview: {
			shown: (time) => `${time} 버전을 보고 있습니다. 최신 버전은 그대로 보관되어 있습니다.`,
			goBack: "이 버전으로 되돌리기",
			newest: "최신 버전 보기"
		},
		file: {
			saved: (name) => `\`${name}\` 파일에 저장했습니다.`,
			downloaded: (name) => `\`${name}\` 파일로 내려받았습니다.`,
			failed: "파일을 쓸 수 없습니다. 브라우저 또는 디스크가 거부했습니다.",
			pasted: "붙여넣은 텍스트"
		},
		library: {
			title: "내 시나리오",
			where: "이 기기의 이 브라우저에만 저장됩니다. 다른 곳에서 쓰려면 내보내세요.",
			search: "내 시나리오 검색",
			close: "닫기",
			empty: "아직 시나리오가 없습니다. 아무 시나리오나 수정하면 사본이 여기에 저장됩니다.",
			none: "검색 결과가 없습니다.",
			loading: "시나리오를 읽는 중…",
			open: "열려 있음",
			changed: (time) => `${time} 수정`,
			versionCount: (count) => `버전 ${count}개`,
			rename: (name) => `${name} 이름 바꾸기`,
			newName: "새 이름",
			versions: (name) => `${name} 버전 기록`,
			duplicate: (name) => `${name} 복제`,
			delete: (name) => `${name} 삭제`,
			deleted: (name) => `\`${name}\` 시나리오를 삭제했습니다.`,
			undo: "실행 취소",
			bin: (count) => `최근 삭제 항목 (${count})`,
			binNote: "삭제하고 1주일이 지나면 완전히 지워집니다.",
			bringBack: (name) => `${name} 복구`,
			exportAll: "모두 내보내기",
			import: "가져오기…",
			imported: (count) => `시나리오 ${count}개를 추가했습니다.`,
			refused: (name) => `\`${name}\` 파일에서 아무것도 가져오지 않았습니다`,
			faults: {
				"too-large": () => "파일이 너무 큽니다.",
				"not-json": () => "올바른 JSON이 아닙니다.",
				"not-a-library": () => "내보낸 시나리오 파일이 아닙니다. 시나리오 하나는 ‘파일 열기…’로 여세요.",
				"other-version": () => "더 새로운 Packetwalk에서 만든 파일입니다.",
				"missing-key": ({ at }) => `\`${at}\` 항목이 없습니다.`,
				"unknown-key": ({ at }) => `\`${at}\` 항목은 알 수 없는 항목입니다.`,
				"wrong-value": ({ at }) => `\`${at}\` 항목의 값이 올바르지 않습니다.`,
				"too-long": ({ at, most }) => `\`${at}\` 항목이 너무 깁니다. 최대 ${most ?? 0}까지 허용됩니다.`,
				"too-short": ({ at }) => `\`${at}\` 항목이 비어 있습니다.`
			},
			place: (line, column) => `${line}행 ${column}열`,
			failed: "브라우저 저장소가 요청을 처리하지 못했습니다. 변경된 내용은 없습니다."
		},
		versions: {
			back: "내 시나리오로 돌아가기",
			newest: "최신",
			original: "원본",
			lines: (count) => `${count}줄 변경`,
			show: (time) => `${time} 버전 보기`,
			kept: "최근 1시간의 버전은 모두 보관하고, 오래될수록 일부만 남깁니다."
		}
	}
};
/** The words about what is kept, in the language chosen now. */
function keepWords() {
	return CATALOGUES[preferences.language];
}
export { keepWords as t };
